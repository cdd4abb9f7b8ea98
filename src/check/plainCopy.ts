import { shown } from "../errors/shown.js";

/** What no record can hold: where it stands, and in words like those of the schemas. */
interface Foreign {
  /** Keys from the record on; none for the record itself. */
  readonly path: readonly string[];
  /** What stands there. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A record as JSON could hold it, and what was left out of it. */
interface PlainCopy {
  /** The copy; `undefined` stands where something foreign stood. */
  readonly value: unknown;
  /** All that no record can hold. */
  readonly foreign: readonly Foreign[];
}

/** Our records go six levels down. */
const DEEPEST = 10;
/** The record of a source of ten thousand paragraphs has fewer. */
const MOST_VALUES = 50_000;

/**
 * Copies a record that somebody handed in, so that nothing in it can run, change or go on for ever
 * while it is checked.
 *
 * Texts, numbers, `true`, `false`, `null`, lists and plain objects go over. So do single values that
 * JSON lacks (a BigInt, a symbol, a function), for the schema to refuse like any other wrong value.
 * Left out and reported: objects with a prototype of their own (a `Date`, a `Map`, an instance of a
 * class), what holds itself, what throws when it is read, and more levels or values than a record
 * has. Members that are `undefined` count as absent.
 *
 * @param record - Anything.
 * @remarks O(n) in the values, of which 50,000 are read at most. Each member is read once.
 */
export function plainCopy(record: unknown): PlainCopy {
  const foreign: Foreign[] = [];
  const path: string[] = [];
  const around: object[] = [];
  let values = 0;

  const leaveOut = (
    what: string,
    fix = "Write plain texts, numbers, lists and objects, as JSON has them.",
  ): unknown => {
    foreign.push({ path: [...path], what, fix });
    return undefined;
  };

  const copyOf = (read: () => unknown): unknown => {
    values += 1;
    try {
      const value = read();
      if (typeof value !== "object" || value === null) return value;
      if (around.includes(value)) return leaveOut("The value contains itself.");
      if (around.length === DEEPEST) {
        return leaveOut(`The value is more than ${DEEPEST} levels deep.`, "Use fewer levels.");
      }
      around.push(value);
      try {
        if (Array.isArray(value)) return listOf(value);
        if (isPlainObject(value)) return objectOf(value);
        return leaveOut(`${kindOf(value)} cannot be part of a record.`);
      } finally {
        around.pop();
      }
    } catch {
      return leaveOut("Reading the value throws an error.");
    }
  };

  const memberOf = (holder: object, key: string): unknown => {
    path.push(key);
    const copy = copyOf(() => (holder as Readonly<Record<string, unknown>>)[key]);
    path.pop();
    return copy;
  };

  const listOf = (list: readonly unknown[]): unknown[] => {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length && values <= MOST_VALUES; index += 1) {
      copy.push(memberOf(list, String(index)));
    }
    return copy;
  };

  const objectOf = (object: Readonly<Record<string, unknown>>): object => {
    // Without a prototype: a member called __proto__ is a member like any other.
    const copy = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      if (values > MOST_VALUES) break;
      const known = foreign.length;
      const member = memberOf(object, key);
      if (member !== undefined || foreign.length > known) copy[key] = member;
    }
    return copy;
  };

  const value = copyOf(() => record);
  if (values <= MOST_VALUES) return { value, foreign };
  const what = `The record has more than ${MOST_VALUES} values.`;
  return { value: undefined, foreign: [{ path: [], what, fix: "Split it into several records." }] };
}

function kindOf(value: object): string {
  const kind = shown(value);
  return kind === "an object" ? "an instance of a class" : kind;
}

/**
 * Whether a value is an object as `{}` or JSON makes them: without a prototype of its own, whichever
 * window or context it comes from. Throws what a proxy throws.
 *
 * @param value - Anything.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === "object" && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}
