/**
 * The figures and their types: numbers that were reported, each as a claim by one speaker for one time.
 *
 * @example
 * ```ts
 * import { figures } from "iraq-conflict-data/figures";
 * import { resolveFigure } from "iraq-conflict-data/query";
 *
 * resolveFigure(figures, { measure: "us-troops-in-iraq", on: "2020-12-01", policy: "range" })?.high; // => 3000
 * ```
 * @module
 */

export { figures } from "../collections/figures.js";
export type { DatasetIds, FigureId } from "../collections/ids.js";
export type { Figure, FigureField, FigureValue } from "../model/figure.js";
