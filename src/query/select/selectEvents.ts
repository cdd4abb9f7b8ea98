import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { EventCriteria } from "./eventCriteria.js";
import { keepMatching } from "./keepMatching.js";
import { matchersOf } from "./matchersOf.js";
import type { NoInfer } from "../../model/noInfer.js";

/**
 * Selects events by time, participants, kind, place, modality, evidence and words.
 *
 * All criteria must hold together; a list is met by any of its values. `role` and `involving`
 * speak of the same participant; `status`, `speaker` and `source` of the same evidence item.
 *
 * @typeParam Ids - The ids that the events point to; a mistyped id is a compile error.
 * @param events - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every event.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` is unreadable or ends before it starts;
 *   when nothing matches and an id has up to two letters wrong of one that the events mention.
 * @remarks
 * One pass, O(n); the criteria are read once. A date that is a list, such as `{2020-09-01,2020-10-01}`,
 * counts as the stretch from its first to its last day (EDTF, ISO 8601-2:2019). An id that no event
 * mentions selects nothing, so that what was selected can be selected from again; only a slip is refused.
 * @example
 * ```ts
 * const told = selectEvents(events, { during: "2020-09/2020-11", modality: ["planned", "threatened"] });
 * told.some(({ modality }) => modality === "occurred"); // => false
 * selectEvents(events, { during: "1990", certainty: "certain" }); // => []
 * ```
 */
export function selectEvents<Ids extends RecordIds>(
  events: readonly ConflictEvent<Ids>[],
  criteria: EventCriteria<NoInfer<Ids>>,
): ConflictEvent<Ids>[] {
  return keepMatching("selectEvents", events, criteria, matchersOf("selectEvents", criteria));
}
