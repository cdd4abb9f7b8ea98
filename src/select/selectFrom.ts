import { refuse } from "../input/refuse.js";
import { refuseNearMiss } from "../input/refuseNearMiss.js";
import type { Table } from "./table.js";
import { type Asked, isObject, partsOf, testsOf, visitValues } from "./testsOf.js";

/**
 * Keeps the records that meet all that is asked, in their order; when none does, makes sure that no id
 * was mistyped.
 *
 * Engines walk a frozen array, such as our collections, many times slower than a plain one: so it is spread
 * first (`slice` would keep the slow form). Each test then runs in a loop of its own, over what the tests
 * before it have left.
 *
 * @param caller - The helper that errors name.
 * @param table - What the records can be asked.
 * @param criteria - What is asked.
 * @returns A new array.
 * @throws {RangeError} As `testsOf` does, and when nothing matches and an id is a near miss of one that the
 *   records mention.
 * @remarks O(n); the criteria are read once.
 */
export function selectFrom<Row, Item extends Row>(
  caller: string,
  table: Table<Row>,
  records: readonly Item[],
  criteria: object,
): Item[] {
  const { name } = table;
  const asked = criteria as Asked;
  if (!isList(records)) {
    return refuse(`${caller}: ${name}`, records, "a list of records, such as a collection");
  }
  const plain = [...records];
  const stranger = plain.findIndex((record) => !isObject(record));
  if (stranger >= 0) refuse(`${caller}: ${name}[${stranger}]`, plain[stranger], "records");
  const kept = testsOf(caller, table, asked).reduce((left, test) => left.filter(test), plain);
  if (kept.length === 0) refuseSlips(caller, table, plain, asked);
  return kept;
}

/** As the platform tells it, but the items keep their type. */
function isList(records: unknown): boolean {
  return Array.isArray(records);
}

function refuseSlips<Item>(
  caller: string,
  table: Table<Item>,
  records: readonly Item[],
  asked: Asked,
): void {
  for (const some of partsOf(table)) {
    for (const [name, { terms, known }] of Object.entries(some.criteria)) {
      if (terms || asked[name] === undefined) continue;
      const ids = new Set<string>();
      for (const record of records) {
        if (known) ids.add(known(record as never));
        visitValues(caller, some, name, record, (value) => ids.add(value));
      }
      refuseNearMiss(caller, name, asked[name], ids);
    }
  }
}
