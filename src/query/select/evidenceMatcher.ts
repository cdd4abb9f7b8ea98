import type { Evidence } from "../../model/evidence.js";
import { isWanted } from "./isWanted.js";
import type { OneOrMore } from "./oneOrMore.js";

/** Tells whether one and the same evidence item has a status, a speaker and a source that are wanted. */
export function evidenceMatcher(
  statuses: OneOrMore<string> | undefined,
  speakers: OneOrMore<string> | undefined,
  sources: OneOrMore<string> | undefined,
): (evidence: readonly Evidence[]) => boolean {
  return (evidence) => {
    for (const { status, speaker, source } of evidence) {
      if (isWanted(statuses, status) && isWanted(speakers, speaker) && isWanted(sources, source))
        return true;
    }
    return false;
  };
}
