import type { EvidenceReport } from "../evidence/checkEvidence.js";
import { digest, digestsOf } from "../history/digests.js";
import type { RecordSet } from "../history/recordSet.js";
import type { Refusal } from "./refusal.js";

/** That the records were held against the source texts, which are not in the repository: when, and which. */
export interface EvidenceRecord {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
  /** Digest of all records that were checked. */
  readonly data: string;
  /** Digest of the texts they were held against. */
  readonly texts: string;
  /** How much was looked for. */
  readonly counts: Omit<EvidenceReport, "faults">;
}

/**
 * What is kept of a check that found no fault.
 *
 * @param set - The records that were checked.
 * @param report - What the check counted.
 * @param date - The day of the check.
 * @throws {RangeError} When the check found a fault, or had no text.
 */
export function evidenceRecord(
  set: RecordSet,
  { faults, ...counts }: EvidenceReport,
  date: string,
): EvidenceRecord {
  if (faults.length > 0) throw new RangeError("A check that found faults is not recorded.");
  if (counts.texts === 0) throw new RangeError("A check without a text is not recorded.");
  return { date, data: digestsOf(set).set, texts: textsDigest(set), counts };
}

const fix = "Run `npm run evidence -- DIR --record`, where DIR holds the texts, and commit it.";

/**
 * Why a record of the check does not count for these records.
 *
 * @param record - What `releases/evidence.json` holds; `undefined` when there is none.
 * @param set - The records to be released.
 */
export function refusedEvidence(record: EvidenceRecord | undefined, set: RecordSet): Refusal[] {
  if (record === undefined)
    return [{ what: "Nobody has recorded that the evidence was checked.", fix }];
  const what = `The evidence was checked on ${record.date}`;
  if (record.texts !== textsDigest(set))
    return [{ what: `${what}, against other texts than the sources name now.`, fix }];
  return record.data === digestsOf(set).set
    ? []
    : [{ what: `${what}, and the data has changed since.`, fix }];
}

/** A text that differs from what its source says is a fault of the check, so the sources tell which were held. */
function textsDigest({ sources }: RecordSet): string {
  const held = sources.flatMap(({ document, digest: of }) =>
    document === undefined || of === undefined ? [] : [[document, of.text]],
  );
  return digest(held);
}
