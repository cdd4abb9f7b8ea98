import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import { dateMatcher } from "./dateMatcher.js";
import type { EventCriteria } from "./eventCriteria.js";
import { evidenceMatcher } from "./evidenceMatcher.js";
import { isWanted } from "./isWanted.js";
import { participantMatcher } from "./participantMatcher.js";
import { placeMatcher } from "./placeMatcher.js";
import { requireCertainty } from "../time/requireCertainty.js";
import { requireCriteria } from "./requireCriteria.js";
import { requireEventTerms } from "./requireEventTerms.js";
import { textMatcher } from "./textMatcher.js";

/** The criteria there are, in the order in which they are documented. */
const CRITERIA: readonly (keyof EventCriteria)[] = [
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
 * Turns criteria into one test, so that nothing is read or allocated again per event.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When a criterion, a term or the certainty is unknown, or `during` unreadable or backwards.
 */
export function matcherOf<Ids extends RecordIds>(
  caller: string,
  criteria: EventCriteria<Ids>,
): (event: ConflictEvent<Ids>) => boolean {
  requireCriteria(caller, criteria, CRITERIA);
  const { during, certainty = "possible", involving, role, kind } = criteria;
  const { at, modality, status, speaker, source, text } = criteria;
  requireCertainty(caller, certainty);
  requireEventTerms(caller, criteria);

  const onDate = during === undefined ? undefined : dateMatcher(during, certainty);
  const inPlace = at === undefined ? undefined : placeMatcher(at);
  const withParticipant =
    involving === undefined && role === undefined ? undefined : participantMatcher(involving, role);
  const withEvidence =
    status === undefined && speaker === undefined && source === undefined
      ? undefined
      : evidenceMatcher(status, speaker, source);
  const withWords = text === undefined ? undefined : textMatcher(text);

  return (event) =>
    isWanted(modality, event.modality) &&
    (isWanted(kind, event.kind) || isWanted(kind, event.group)) &&
    (!onDate || onDate(event.date)) &&
    (!inPlace || inPlace(event.place)) &&
    (!withParticipant || withParticipant(event.participants)) &&
    (!withEvidence || withEvidence(event.evidence)) &&
    (!withWords || withWords([event.title.en, event.title.ar, event.summary.en, event.summary.ar]));
}
