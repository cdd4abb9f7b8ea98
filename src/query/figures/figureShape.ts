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
