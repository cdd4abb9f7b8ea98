import type { Act } from "../model/act.js";
import type { Participant } from "../model/actMembers.js";
import type { EventModality } from "../model/event.js";
import type { NoInfer } from "../model/noInfer.js";
import type { RecordIds } from "../model/recordIds.js";
import { type EventGroup, eventGroups } from "../vocabulary/eventGroups.js";
import { type EventKind, eventKinds } from "../vocabulary/eventKinds.js";
import { modalities, type Modality } from "../vocabulary/modalities.js";
import { roles, type Role } from "../vocabulary/roles.js";
import type { Status } from "../vocabulary/statuses.js";
import { type Weapon, weapons } from "../vocabulary/weapons.js";
import type { Certainty } from "../input/requireTerms.js";
import type { OneOrMore } from "../input/requireValues.js";
import { evidenceParts, placesOf, itself, type Parts, type Table } from "./table.js";
import { selectFrom } from "./selectFrom.js";

/**
 * Which events or prospects to select. A record must meet all criteria; a criterion that is left out has no
 * effect.
 *
 * With a list of values, any of them can match.
 *
 * @typeParam Ids - The ids that the records may point to.
 * @typeParam Mode - The modalities that the records can have.
 */
export interface EventCriteria<
  Ids extends RecordIds = RecordIds,
  Mode extends Modality = EventModality,
> {
  /**
   * A window of time in EDTF, read as wide as possible: `2020-09/2020-11` is from 1 September to 30 November,
   * and `2020-09/..` has no end.
   */
  readonly during?: string | undefined;
  /**
   * Whether at least one reading of the event's date must touch `during` (`possible`, the default), or every
   * reading (`certain`).
   */
  readonly certainty?: Certainty | undefined;
  /** Actors that took part; if `role` is given, in that role. */
  readonly involving?: OneOrMore<Ids["actor"]> | undefined;
  /** Roles in which an actor took part; if `involving` is given, one of those actors. */
  readonly role?: OneOrMore<Role> | undefined;
  /** Kinds of event, or groups of kinds. */
  readonly kind?: OneOrMore<EventKind | EventGroup> | undefined;
  /** Places: the place of the event, or any place that contains it. */
  readonly at?: OneOrMore<Ids["place"]> | undefined;
  /** Weapons that were fired or laid. */
  readonly weapon?: OneOrMore<Weapon> | undefined;
  /**
   * Modalities. Events have `occurred` and `ongoing`; prospects have `planned`, `threatened`, `demanded` and
   * `conditional`.
   */
  readonly modality?: OneOrMore<Mode> | undefined;
  /** The status of an evidence item. If `speaker` or `source` is given, of the same item. */
  readonly status?: OneOrMore<Status> | undefined;
  /** The speaker of an evidence item. If `status` or `source` is given, of the same item. */
  readonly speaker?: OneOrMore<Ids["actor"]> | undefined;
  /** The source of an evidence item. If `status` or `speaker` is given, of the same item. */
  readonly source?: OneOrMore<Ids["source"]> | undefined;
  /** The least number of independent witnesses, as `witnessesOf` counts them: 2 for two or more. */
  readonly witnesses?: number | undefined;
  /**
   * Words in English or Arabic. The title and the summary together must contain all of them, in any spelling,
   * also inside longer words. A text without words has no effect.
   */
  readonly text?: string | undefined;
}

/** What events can be asked. */
export const eventTable: Table<Act> = {
  name: "events",
  own: {
    kind: { of: [({ kind }) => kind, ({ group }) => group], terms: [eventKinds, eventGroups] },
    modality: { of: [({ modality }) => modality], terms: [modalities] },
    weapon: { of: [({ weapons }) => weapons], form: "list", terms: [weapons] },
    at: { of: [placesOf], form: "list", optional: true },
  },
  parts: [
    {
      name: "participants",
      of: ({ participants }) => participants,
      criteria: {
        involving: { of: [({ actor }) => actor] },
        role: { of: [({ role }) => role], terms: [roles] },
      },
    } satisfies Parts<Act, Participant>,
    evidenceParts,
  ],
  date: { of: ({ date }) => date },
  counts: { witnesses: ({ witnesses }) => witnesses },
  texts: [
    {
      name: "texts",
      of: itself,
      criteria: {
        text: { of: [({ title }) => title, ({ summary }) => summary], form: "bilingual" },
      },
    } satisfies Parts<Act, Act>,
  ],
};

/**
 * Selects events, or prospects, by time, participants, kind, place, modality, evidence and words.
 *
 * A record must meet all criteria; with a list of values, any of them. `role` and `involving` must match in
 * the same participant; `status`, `speaker` and `source` in the same evidence item.
 *
 * @typeParam Ids - The ids that the events point to; a mistyped id is a compile error.
 * @typeParam Item - Events, prospects, or both.
 * @param events - Events or prospects in any order, which the result keeps.
 * @param criteria - Which records to select; `{}` selects every one.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` cannot be read or ends
 *   before it starts; when nothing matches and an id is a near miss of one that the events mention (at most
 *   two wrong letters).
 * @remarks
 * One pass, O(n); the criteria are read once. A date that is a list, such as `{2020-09-01,2020-10-01}`,
 * counts as the time from its first to its last day (EDTF, ISO 8601-2:2019). An id that no event mentions
 * selects nothing, so that you can select again from a selection; only a near miss is refused.
 * @example
 * ```ts
 * import { events, prospects, selectEvents } from "iraq-conflict-data";
 *
 * const fire = selectEvents(events, { during: "2020-11", kind: "attack", at: "baghdad" });
 * fire.map(({ id }) => id).includes("2020-11-17-us-embassy-rockets"); // => true
 * const threats = selectEvents(prospects, { kind: "attack", modality: "threatened" });
 * threats.length > 0 && threats.every(({ group }) => group === "attack"); // => true
 * selectEvents(events, { during: "1990", certainty: "certain" }); // => []
 * ```
 */
export function selectEvents<Ids extends RecordIds, Item extends Act<Ids>>(
  events: readonly (Item & Act<Ids>)[],
  criteria: EventCriteria<NoInfer<Ids>, NoInfer<Item["modality"]>>,
): Item[] {
  return selectFrom<Act, Item>("selectEvents", eventTable, events, criteria);
}
