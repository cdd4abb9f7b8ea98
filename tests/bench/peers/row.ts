import { DISTANT_FUTURE, DISTANT_PAST } from "../../../src/dates/bounds.js";
import type { ConflictEvent } from "../../../src/model/event.js";

/** An event as flat as peers like it: days as numbers that sort, lists of plain words. */
export interface Row {
  readonly position: number;
  readonly earliest: number;
  readonly latest: number;
  readonly kind: string;
  readonly actors: readonly string[];
  /** Actors with their roles, as `partOf` joins them. */
  readonly parts: readonly string[];
  readonly places: readonly string[];
  readonly statuses: readonly string[];
}

/** Flattens events. */
export function rowsOf(events: readonly ConflictEvent[]): Row[] {
  return events.map(({ date, kind, participants, place, evidence }, position) => ({
    position,
    earliest: dayNumber(date.earliest ?? DISTANT_PAST),
    latest: dayNumber(date.latest ?? DISTANT_FUTURE),
    kind,
    actors: distinct(participants.map(({ actor }) => actor)),
    parts: distinct(participants.map(({ actor, role }) => partOf(actor, role))),
    places: place?.path ?? [],
    statuses: distinct(evidence.map(({ status }) => status)),
  }));
}

/** `2020-11-17` as 20201117. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** An actor in a role as one word. */
export function partOf(actor: string, role: string): string {
  return `${role} ${actor}`;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
