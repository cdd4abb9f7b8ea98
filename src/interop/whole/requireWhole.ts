import { refuse } from "../../input/refuse.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Shape } from "../../input/shape.js";
import { requireCollections } from "./requireCollections.js";

/**
 * Refuses what is no set of collections, a collection that is not known, and records that lack what is read.
 *
 * When all of them are there, none can be misspelt, and other members are ignored: so
 * `import * as all from "iraq-conflict-data"` can be passed as it is.
 *
 * @param caller - The function that errors name.
 * @param records - What was passed.
 * @param shapes - What is read of the records of each collection that may be there.
 * @param repeated - Collections in which an id may come more than once, such as terms of several lists.
 * @throws {RangeError} Naming the caller, and the member with the nearest collection, or the record; also when two
 *   records of a collection have one id.
 */
export function requireWhole(
  caller: string,
  records: object,
  shapes: Readonly<Record<string, Shape>>,
  repeated: readonly string[] = [],
): void {
  requireCollections(caller, records, Object.keys(shapes));
  const given = records as Readonly<Record<string, unknown>>;
  for (const [name, shape] of Object.entries(shapes)) {
    const list = given[name];
    if (list === undefined) continue;
    requireRecords(caller, name, list, shape);
    if (repeated.includes(name)) continue;
    requireUnique(caller, name, list as readonly { readonly id: string }[]);
  }
}

function requireUnique(
  caller: string,
  name: string,
  records: readonly { readonly id: string }[],
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id)) refuse(`${caller}: ${name}[${index}].id`, id, "each record once");
    seen.add(id);
  }
}
