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
 * What events or prospects to select. All criteria must hold together; one that is left out asks nothing.
 *
 * Where a list is given, any of its values will do.
 *
 * @typeParam Ids - The ids that the records may point to.
 * @typeParam Mode - The modalities that the records can have.
 */
export interface EventCriteria<
  Ids extends RecordIds = RecordIds,
  Mode extends Modality = EventModality,
> {
  /**
   * A window of time in EDTF, taken as widely as it can be read: `2020-09/2020-11` runs
   * from 1 September to 30 November, `2020-09/..` has no end.
   */
  readonly during?: string | undefined;
  /**
   * Whether some reading of the event's date must touch `during` (`possible`, unless told),
   * or every reading (`certain`).
   */
  readonly certainty?: Certainty | undefined;
  /** Actors that took part, in the role of `role` if that is given. */
  readonly involving?: OneOrMore<Ids["actor"]> | undefined;
  /** Roles that somebody had, who is one of `involving` if that is given. */
  readonly role?: OneOrMore<Role> | undefined;
  /** Kinds of event, or groups of kinds. */
  readonly kind?: OneOrMore<EventKind | EventGroup> | undefined;
  /** Places that the event was at, or anywhere inside of. */
  readonly at?: OneOrMore<Ids["place"]> | undefined;
  /** Weapons that were fired or laid. */
  readonly weapon?: OneOrMore<Weapon> | undefined;
  /** Modalities: of events `occurred` and `ongoing`, of prospects `planned`, `threatened`, `demanded` and `conditional`. */
  readonly modality?: OneOrMore<Mode> | undefined;
  /** How an evidence item puts it. With `speaker` and `source`, of the same item. */
  readonly status?: OneOrMore<Status> | undefined;
  /** Who asserts it in an evidence item. With `status` and `source`, in the same item. */
  readonly speaker?: OneOrMore<Ids["actor"]> | undefined;
  /** The source of an evidence item. With `status` and `speaker`, of the same item. */
  readonly source?: OneOrMore<Ids["source"]> | undefined;
  /**
   * Words in either language, all of which must stand in the title or the summary, in whatever
   * spelling and be it within a longer word. Text without words asks nothing.
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
 * All criteria must hold together; a list is met by any of its values. `role` and `involving`
 * speak of the same participant; `status`, `speaker` and `source` of the same evidence item.
 *
 * @typeParam Ids - The ids that the events point to; a mistyped id is a compile error.
 * @typeParam Item - Events, prospects, or both.
 * @param events - Events or prospects in any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every one.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` is unreadable or ends before it starts;
 *   when nothing matches and an id has up to two letters wrong of one that the events mention.
 * @remarks
 * One pass, O(n); the criteria are read once. A date that is a list, such as `{2020-09-01,2020-10-01}`,
 * counts as the stretch from its first to its last day (EDTF, ISO 8601-2:2019). An id that no event
 * mentions selects nothing, so that what was selected can be selected from again; only a slip is refused.
 * @example
 * ```ts
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
