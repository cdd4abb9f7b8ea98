import type { Evidence } from "../../model/evidence.js";
import type { EventCriteria } from "../select/eventCriteria.js";
import { evidenceMatcher } from "../select/evidenceMatcher.js";

/**
 * What postings cannot tell: whether status, speaker and source are of the same evidence item.
 *
 * @returns The test, if more than one of the three is asked for.
 */
export function sameItemMatcher({
  status,
  speaker,
  source,
}: Pick<EventCriteria, "status" | "speaker" | "source">):
  ((evidence: readonly Evidence[]) => boolean) | undefined {
  const asked =
    Number(status !== undefined) + Number(speaker !== undefined) + Number(source !== undefined);
  return asked > 1 ? evidenceMatcher(status, speaker, source) : undefined;
}
