import { DISTANT_FUTURE, DISTANT_PAST } from "../../dates/bounds.js";
import type { RecordDate } from "../../model/recordDate.js";

/** The day by which a time had begun under every reading of its date. */
export function certainStart({
  latest,
  startLatest = latest ?? DISTANT_FUTURE,
}: Pick<RecordDate, "latest" | "startLatest">): string {
  return startLatest ?? DISTANT_PAST;
}
