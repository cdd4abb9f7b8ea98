import type { Fault } from "../check/fault.js";
import type { Dataset } from "../model/dataset.js";
import { evidenceRules } from "./evidenceRules.js";
import type { HeldRecords } from "./heldRecords.js";
import { excerptDigests } from "./excerptDigests.js";
import { heldTexts } from "./heldTexts.js";
import { anchorsIn, spellingsIn } from "./quotations.js";
import { wordingsOf } from "./wordings.js";

/** What was held against the texts, and what did not stand. */
export interface EvidenceReport {
  /** Whole texts read. */
  readonly texts: number;
  /** Excerpts read. */
  readonly excerpts: number;
  /** Excerpts that are not here, whose quotations are those that were found in them before. */
  readonly excerptsBefore: number;
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
 * @param texts - The bytes of each text, by the name that a source's `document` gives it; an excerpt by the id of its
 *   source.
 * @param found - What was found before in excerpts that may not be here now, as `excerptDigests` gives it.
 * @returns Counts of what was looked for, and a fault for each text that cannot be used or was changed and
 *   for each breach of a rule.
 */
export function checkEvidence(
  dataset: Dataset,
  texts: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<string, string> = new Map(),
): EvidenceReport {
  const { paragraphs, faults } = heldTexts(dataset.sources, texts);
  const held: HeldRecords = { dataset, paragraphs };
  const excerpts = excerptDigests(dataset);
  const absent = [...excerpts].filter(([id]) => !paragraphs.has(id));
  const lost = absent.filter(([id, digest]) => found.get(id) !== digest);
  const whole = [...paragraphs].filter(([id]) => !excerpts.has(id));
  return {
    texts: whole.length,
    excerpts: paragraphs.size - whole.length,
    excerptsBefore: absent.length - lost.length,
    digests: whole.flatMap(([, printed]) => printed).length,
    anchors: anchorsIn(held).length,
    spellings: spellingsIn(held).length,
    wordings: [...wordingsOf(dataset)].length,
    faults: [
      ...faults,
      ...lost.map(([id]) => unseen(id)),
      ...evidenceRules.flatMap(({ name, check }) =>
        [...check(held)].map((breach) => ({ rule: name, ...breach })),
      ),
    ],
  };
}

function unseen(id: string): Fault {
  return {
    collection: "sources",
    id,
    rule: "excerpt-held",
    field: "access",
    what: "The excerpt is not here, and what is quoted from it is not what was found in it before.",
    fix: `Put the sentences that are quoted into ID.txt, in a folder that is checked, and run \`npm run evidence -- DIR … --record\`. Here ID is ${id}.`,
  };
}
