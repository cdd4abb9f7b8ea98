export { figures } from "../collections/figures.js";
export type { DatasetIds, FigureId } from "../collections/ids.js";
export type { Figure, FigureField, FigureValue } from "../model/figure.js";
