import { partsIn, someValue, type Asked } from "../select/testsOf.js";
import type { Criterion, Parts, Table } from "../select/table.js";
import { refuseNearMiss } from "../input/refuseNearMiss.js";

/** The values that records can be asked for. Each has a number of its own among all terms. */
export class Terms {
  /** How many terms there are. */
  count = 0;
  /** By the name of a criterion, the number of each of its values. */
  readonly known: ReadonlyMap<string, Map<string, number>>;
  /** Two values of one part, such as an actor in a role, by `pairOf` their numbers. */
  readonly pairs: Map<number, number> = new Map();

  constructor(names: readonly string[]) {
    this.known = new Map(names.map((name) => [name, new Map<string, number>()]));
  }

  /** The number of a value, a new one if it is met for the first time. */
  numberOf<Value>(known: Map<Value, number>, value: Value): number {
    const number = known.get(value);
    if (number !== undefined) return number;
    known.set(value, this.count);
    return this.count++;
  }
}

/** One number for two, exact as long as the first is below two million. */
export function pairOf(first: number, second: number): number {
  return first * 2 ** 32 + second;
}

/** Whether two criteria of a part are indexed together; with more of them, the part itself is asked. */
export function isPaired(criteria: Readonly<Record<string, Criterion>>): boolean {
  return Object.keys(criteria).length === 2;
}

/** Which terms occur in which record. */
export interface Occurrences {
  readonly terms: Terms;
  /** The numbers of the terms of the first record, then of the second ... A term may be repeated. */
  readonly numbers: Uint32Array;
  /** By position: where the numbers of a record end. */
  readonly ends: Uint32Array;
}

/**
 * Reads every term of every record once.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When what stands in a record is of the wrong type.
 */
export function occurrencesIn<Item>(
  caller: string,
  table: Table<Item>,
  records: readonly Item[],
): Occurrences {
  const criteria = [table.own, ...table.parts.map((some) => some.criteria)];
  const terms = new Terms(criteria.flatMap((some) => Object.keys(some)));
  const ends = new Uint32Array(records.length);
  let numbers = new Uint32Array(records.length * 16);
  let length = 0;
  const push = (number: number): void => {
    if (length === numbers.length) {
      const longer = new Uint32Array(length * 2 + 16);
      longer.set(numbers);
      numbers = longer;
    }
    numbers[length++] = number;
  };
  const readersOf = (
    some: Readonly<Record<string, Criterion>>,
  ): ((part: unknown, record: Item) => void)[] =>
    Object.entries(some).map(([name, criterion]) => {
      const known = terms.known.get(name) ?? new Map<string, number>();
      const note = (value: string): boolean => {
        push(terms.numberOf(known, value));
        return false;
      };
      return (part, record) => {
        someValue(caller, name, criterion, part, record, note);
      };
    });

  const own = readersOf(table.own);
  const parts = table.parts.map((some: Parts<Item>) => ({
    some,
    readers: readersOf(some.criteria),
  }));
  for (const [position, record] of records.entries()) {
    for (const read of own) read(record, record);
    for (const { some, readers } of parts) {
      const [first, second] = isPaired(some.criteria) ? readers : [];
      for (const part of partsIn(caller, some, record)) {
        if (!first || !second) {
          for (const read of readers) read(part, record);
          continue;
        }
        const start = length;
        first(part, record);
        const middle = length;
        second(part, record);
        const end = length;
        for (let one = start; one < middle; one++) {
          for (let other = middle; other < end; other++) {
            push(terms.numberOf(terms.pairs, pairOf(numbers[one] ?? 0, numbers[other] ?? 0)));
          }
        }
      }
    }
    ends[position] = length;
  }
  return { terms, numbers: numbers.subarray(0, length), ends };
}

/**
 * Refuses ids that are near misses of ids that the records mention, as selection does, but from the terms,
 * without reading the records again.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} Naming the caller, the id and the nearest ones, three at most.
 */
export function refuseSlips<Item>(
  caller: string,
  { own, parts }: Table<Item>,
  terms: Terms,
  asked: Asked,
): void {
  for (const criteria of [own, ...parts.map((some) => some.criteria)]) {
    for (const [name, criterion] of Object.entries(criteria)) {
      const wanted = asked[name];
      const mentioned = terms.known.get(name);
      if (criterion.terms || wanted === undefined || !mentioned) continue;
      const ids = typeof wanted === "string" ? [wanted] : wanted;
      if (ids.every((id) => mentioned.has(id))) continue;
      refuseNearMiss(caller, name, wanted, new Set(mentioned.keys()));
    }
  }
}
