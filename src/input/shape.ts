import { isCalendarDay } from "../dates/calendar.js";

/** What is wrong inside a value. */
export interface Flaw {
  /** Where it stands, from the value on: `.date.earliest`, `[2].actor`; empty for the value itself. */
  readonly path: string;
  /** What stands there. */
  readonly found: unknown;
  /** What is wanted there, with an example. */
  readonly wanted: string;
}

/** A test of a value, which gives the first thing that is wrong with it. */
export type Shape = (value: unknown) => Flaw | undefined;

const BOUND = 'a day, such as "2020-11-17", or null for no bound';

/** A text. */
export const text: Shape = (value) =>
  typeof value === "string" ? undefined : flaw(value, 'a text, such as "iraq"');

/** A number that is finite. */
export const number: Shape = (value) =>
  Number.isFinite(value) ? undefined : flaw(value, "a number, such as 33.3");

/** `true` or `false`. */
export const truth: Shape = (value) =>
  typeof value === "boolean" ? undefined : flaw(value, "true or false");

/** A bound of a date as records carry it: a day, or `null` where there is no bound. */
const bound: Shape = (value) =>
  value === null || (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value))
    ? undefined
    : flaw(value, BOUND);

/** The date of a record, as far as selecting and sorting read it. */
export const dateShape: Shape = /* @__PURE__ */ having({
  earliest: bound,
  latest: bound,
  startLatest: /* @__PURE__ */ maybe(bound),
  endEarliest: /* @__PURE__ */ maybe(bound),
});

/** A text in both languages. */
export const bilingual: Shape = /* @__PURE__ */ having({ en: text, ar: text });

/** A day that exists, or `null` where there is no bound. */
export const calendarDay: Shape = (value) =>
  value === null || isCalendarDay(value) ? undefined : flaw(value, BOUND);

/** What may be left out. */
export function maybe(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}

/** What may be `null`. */
export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? undefined : shape(value));
}

/** A list of which each item has a shape. */
export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return flaw(value, "a list");
    for (let index = 0; index < value.length; index += 1) {
      const inner = shape(value[index]);
      if (inner) return { ...inner, path: `[${index}]${inner.path}` };
    }
    return undefined;
  };
}

/** An object of which some members have a shape; others are not looked at. */
export function having(members: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(members);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return flaw(value, `an object with ${Object.keys(members).join(", ")}`);
    }
    for (const [name, shape] of shapes) {
      const inner = shape((value as Readonly<Record<string, unknown>>)[name]);
      if (inner) return { ...inner, path: `.${name}${inner.path}` };
    }
    return undefined;
  };
}

/** A term of a closed list. */
export function oneOf(terms: readonly string[]): Shape {
  return (value) =>
    terms.some((term) => term === value) ? undefined : flaw(value, `one of: ${terms.join(", ")}`);
}

function flaw(found: unknown, wanted: string): Flaw {
  return { path: "", found, wanted };
}

/** One part in an event, as far as it is read: who, in which role, how surely. */
export const participantShape: Shape = /* @__PURE__ */ (() =>
  having({ actor: text, role: text, status: text }))();
