import type { Figure, FigureValue } from "../../model/figure.js";
import { doneModalities } from "../../vocabulary/doneModalities.js";
import type { Modality } from "../../vocabulary/modalities.js";
import {
  calendarDay,
  having,
  listOf,
  maybe,
  number,
  oneOf,
  type Shape,
  text,
} from "../../input/shape.js";
import { statuses } from "../../vocabulary/statuses.js";

/** The time of a figure: of a level its day, or else of a count its window. */
export function timeOf({ asOf, period }: Pick<Figure, "asOf" | "period">): Figure["asOf"] {
  return asOf ?? period;
}

/** Whether a number was observed, once or as a lasting state; what was planned, threatened, demanded or conditional never was. */
export function isObserved(modality: Modality): boolean {
  return doneModalities.includes(modality);
}

/** The numbers of a value, lowest first; none when it is a word. */
export function statedNumbers({ low, best, high }: FigureValue): number[] {
  return [low, best, high].filter((number) => number !== undefined);
}

/** The least and the most that a value says, infinite where it leaves that end open. */
export interface Span {
  /** The least. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}

/** What a value says as a stretch of numbers; `undefined` when it is a word. Nothing is added for `about`, whose width nobody knows. */
export function spanOf({ bound, low, best, high }: FigureValue): Span | undefined {
  const least = low ?? best ?? high;
  const most = high ?? best ?? low;
  if (least === undefined || most === undefined) return undefined;
  return {
    least: bound === "at-most" ? (low ?? -Infinity) : least,
    most: bound === "at-least" ? (high ?? Infinity) : most,
  };
}

/**
 * A text that two figures share when they give numbers for the same thing, apart from when a level was.
 *
 * Measure, unit, subject, place and whether it was observed must be the same. Of counts, the event
 * besides, or without one the window: another window is another count.
 */
export function sameThingKey({
  measure,
  unit,
  subject,
  place,
  modality,
  asOf,
  period,
  event,
}: Figure): string {
  return JSON.stringify([
    measure,
    unit,
    subject ?? null,
    place?.id ?? null,
    isObserved(modality) || modality,
    asOf ? "level" : (event ?? [period?.earliest ?? null, period?.latest ?? null]),
  ]);
}

/** What is read of figures to put them in time order. */
export const datedFigure: Shape = /* @__PURE__ */ (() => having(dated()))();

/** What is read of them to tell which hold on a day. */
export const heldFigure: Shape = /* @__PURE__ */ (() => having(held()))();

/** What is read of them to tell whether two give numbers for the same thing. */
export const comparedFigure: Shape = /* @__PURE__ */ (() => having(compared()))();

/** What is read of them to choose one of them. */
export const rankedFigure: Shape = /* @__PURE__ */ (() =>
  having({ ...compared(), evidence: listOf(having({ status: oneOf(statuses) })) }))();

type Members = Readonly<Record<string, Shape>>;

/** Days that exist: `stepSeries` tells the one before them. */
function dated(): Members {
  const startLatest = maybe(calendarDay);
  const date = having({ earliest: calendarDay, latest: calendarDay, startLatest });
  return { id: text, measure: text, asOf: maybe(date), period: maybe(date) };
}

function held(): Members {
  const amount = maybe(number);
  const value = having({ bound: text, low: amount, best: amount, high: amount, word: maybe(text) });
  return { ...dated(), modality: text, value };
}

function compared(): Members {
  const place = maybe(having({ id: text }));
  return { ...held(), unit: text, subject: maybe(text), place, event: maybe(text) };
}
