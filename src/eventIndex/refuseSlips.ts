import { refuseNearMiss } from "../input/refuseNearMiss.js";
import type { Table } from "../select/table.js";
import type { Asked } from "../select/testsOf.js";
import type { Terms } from "./terms.js";

/**
 * Refuses ids that are slips of ones that the records mention, as selection does, but from the terms,
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
