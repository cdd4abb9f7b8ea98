import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import { anyOf } from "./anyOf.js";
import { dateMatcher } from "./dateMatcher.js";
import type { EventCriteria } from "./eventCriteria.js";
import { evidenceMatcher } from "./evidenceMatcher.js";
import { participantMatcher } from "./participantMatcher.js";
import { placeMatcher } from "./placeMatcher.js";
import { readBounds } from "../../input/readBounds.js";
import { requireCertainty } from "../../input/requireCertainty.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireEventTerms } from "./requireEventTerms.js";
import { textMatcher } from "./textMatcher.js";

/** The criteria there are, in the order in which they are documented. */
export const eventCriteria: readonly (keyof EventCriteria)[] = [
  "during",
  "certainty",
  "involving",
  "role",
  "kind",
  "at",
  "modality",
  "status",
  "speaker",
  "source",
  "text",
];

/**
 * Turns criteria into tests, all of which must pass, so that nothing is read or allocated again per event.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When a criterion, a term or the certainty is unknown, or `during` unreadable or backwards.
 */
export function matchersOf<Ids extends RecordIds>(
  caller: string,
  criteria: EventCriteria<Ids>,
): ((event: ConflictEvent<Ids>) => boolean)[] {
  requireOptions(caller, criteria, eventCriteria);
  const { during, certainty = "possible", involving, role, kind } = criteria;
  const { at, modality, status, speaker, source, text } = criteria;
  requireCertainty(caller, certainty);
  requireEventTerms(caller, criteria);

  const tests: ((event: ConflictEvent<Ids>) => boolean)[] = [];
  if (modality !== undefined) {
    const isWanted = anyOf(modality);
    tests.push((event) => isWanted(event.modality));
  }
  if (kind !== undefined) {
    const isWanted = anyOf(kind);
    tests.push((event) => isWanted(event.kind) || isWanted(event.group));
  }
  if (during !== undefined) {
    const touches = dateMatcher(readBounds(`${caller}: during`, during), certainty);
    tests.push((event) => touches(event.date));
  }
  if (at !== undefined) {
    const lies = placeMatcher(at);
    tests.push((event) => lies(event.place));
  }
  if (involving !== undefined || role !== undefined) {
    const takesPart = participantMatcher(involving, role);
    tests.push((event) => takesPart(event.participants));
  }
  if (status !== undefined || speaker !== undefined || source !== undefined) {
    const isTold = evidenceMatcher(status, speaker, source);
    tests.push((event) => isTold(event.evidence));
  }
  if (text !== undefined) {
    const says = textMatcher(text);
    tests.push(({ title, summary }) => says([title.en, title.ar, summary.en, summary.ar]));
  }
  return tests;
}
