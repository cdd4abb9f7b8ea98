export { type DayQuestion, figuresOn } from "./figuresOn.js";
export {
  type FigurePolicy,
  type FigureQuestion,
  type FigureWord,
  type ResolvedFigure,
  type ResolvedFrom,
  type ResolvedNumbers,
  resolveFigure,
  type StatedNumbers,
} from "./resolveFigure.js";
export { type FigureDifference, type Rivalry, rivals } from "./rivals.js";
export { seriesOf, type SeriesOptions } from "./seriesOf.js";
export { type SeriesStep, stepSeries } from "./stepSeries.js";
export { type FigureSum, type LooseFigureSum, sumOf } from "./sumOf.js";
