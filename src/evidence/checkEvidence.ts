import type { Fault } from "../check/fault.js";
import type { Dataset } from "../model/dataset.js";
import { evidenceRules } from "./evidenceRules.js";
import type { HeldRecords } from "./heldRecords.js";
import { heldTexts } from "./heldTexts.js";
import { anchorsIn, spellingsIn } from "./quotations.js";
import { wordingsOf } from "./wordings.js";

/** What was held against the texts, and what did not stand. */
export interface EvidenceReport {
  /** Texts read. */
  readonly texts: number;
  /** Paragraph digests compared. */
  readonly digests: number;
  /** Anchor phrases looked for. */
  readonly anchors: number;
  /** Spellings looked for. */
  readonly spellings: number;
  /** Titles and summaries of ours held against the texts. */
  readonly wordings: number;
  /** Everything that did not stand. */
  readonly faults: readonly Fault[];
}

/**
 * Holds every digest, anchor and spelling against the texts themselves, and the records by each rule that
 * needs the texts.
 *
 * @param dataset - The records.
 * @param texts - The bytes of each text, by the name that a source's `document` gives it.
 * @returns Counts of what was looked for, and a fault for each text that cannot be used or was changed and
 *   for each breach of a rule.
 */
export function checkEvidence(
  dataset: Dataset,
  texts: ReadonlyMap<string, Uint8Array>,
): EvidenceReport {
  const { paragraphs, faults } = heldTexts(dataset.sources, texts);
  const held: HeldRecords = { dataset, paragraphs };
  return {
    texts: paragraphs.size,
    digests: [...paragraphs.values()].flat().length,
    anchors: anchorsIn(held).length,
    spellings: spellingsIn(held).length,
    wordings: [...wordingsOf(dataset)].length,
    faults: [
      ...faults,
      ...evidenceRules.flatMap(({ name, check }) =>
        [...check(held)].map((breach) => ({ rule: name, ...breach })),
      ),
    ],
  };
}
