import type { Evidence } from "../../model/evidence.js";
import { anyOf } from "./anyOf.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/** Tells whether one and the same evidence item has a status, a speaker and a source that are wanted. */
export function evidenceMatcher(
  statuses: OneOrMore<string> | undefined,
  speakers: OneOrMore<string> | undefined,
  sources: OneOrMore<string> | undefined,
): (evidence: readonly Evidence[]) => boolean {
  const hasStatus = statuses === undefined ? undefined : anyOf(statuses);
  const hasSpeaker = speakers === undefined ? undefined : anyOf(speakers);
  const hasSource = sources === undefined ? undefined : anyOf(sources);
  return (evidence) => {
    for (const item of evidence) {
      if (
        (!hasStatus || hasStatus(item.status)) &&
        (!hasSpeaker || hasSpeaker(item.speaker)) &&
        (!hasSource || hasSource(item.source))
      ) {
        return true;
      }
    }
    return false;
  };
}
