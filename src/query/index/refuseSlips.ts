import type { EventCriteria } from "../select/eventCriteria.js";
import type { OneOrMore } from "../../input/oneOrMore.js";
import { refuseNearMiss } from "../../input/refuseNearMiss.js";
import type { Terms } from "./terms.js";

/**
 * Refuses ids that are slips of ones that the records mention, as `refuseNearMisses` does, but from
 * the terms, without reading the records again.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} Naming the caller, the id and the nearest ones, three at most.
 */
export function refuseSlips(caller: string, criteria: EventCriteria, terms: Terms): void {
  refuseSlip(caller, "involving", criteria.involving, terms.actor);
  refuseSlip(caller, "at", criteria.at, terms.place);
  refuseSlip(caller, "speaker", criteria.speaker, terms.speaker);
  refuseSlip(caller, "source", criteria.source, terms.source);
}

function refuseSlip(
  caller: string,
  name: string,
  wanted: OneOrMore<string> | undefined,
  mentioned: ReadonlyMap<string, number>,
): void {
  if (wanted === undefined) return;
  const ids = typeof wanted === "string" ? [wanted] : wanted;
  if (ids.every((id) => mentioned.has(id))) return;
  refuseNearMiss(caller, name, wanted, new Set(mentioned.keys()));
}
