import { evidenceOf } from "../dataset/evidenceOf.js";
import type { Fault } from "../dataset/fault.js";
import { spellingsOf } from "../dataset/spellingsOf.js";
import type { Dataset } from "../model/dataset.js";
import { digestOf } from "./digestOf.js";
import { borrowedRun } from "./borrowedRun.js";
import { paragraphsOf } from "./paragraphsOf.js";

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
 * Holds every digest, anchor and spelling against the texts themselves.
 *
 * @param dataset - The records.
 * @param read - Gives the bytes of a document, or `undefined` when it is not there.
 * @returns Counts, and a fault for each text that is missing or changed and each phrase that is
 * not in the paragraph it cites.
 */
export function checkEvidence(
  dataset: Dataset,
  read: (document: string) => Uint8Array | undefined,
): EvidenceReport {
  const faults: Fault[] = [];
  const texts = new Map<string, readonly string[]>();
  let digests = 0;

  for (const { id, document, digest } of dataset.sources) {
    if (document === undefined || digest === undefined) continue;
    const bytes = read(document);
    const fault = { collection: "sources", id, rule: "text-held" };
    if (bytes === undefined) {
      faults.push({
        ...fault,
        field: "document",
        what: `The text ${document}.txt is missing.`,
        mend: "Put it into the folder that is checked.",
      });
      continue;
    }
    texts.set(id, paragraphsOf(new TextDecoder().decode(bytes)));
    const actual = digestOf(bytes);
    digests += actual.paragraphs.length;
    if (actual.text !== digest.text || actual.paragraphs.join() !== digest.paragraphs.join()) {
      const changed = actual.paragraphs.findIndex((sha, index) => sha !== digest.paragraphs[index]);
      faults.push({
        ...fault,
        field: "digest",
        what: `The text differs from the one that was coded, first in paragraph ${changed + 1}.`,
        mend: "Restore the text, or code it anew and run `npm run digest -- FILE`.",
      });
    }
  }

  const seek = (phrase: string, { source, paragraph }: { source: string; paragraph: number }) =>
    texts.get(source)?.[paragraph - 1]?.includes(phrase) ?? false;
  const held = ({ source }: { source: string }) =>
    dataset.sources.some(({ id, document }) => id === source && document !== undefined);
  const mend = "Quote the paragraph exactly as printed, or cite the one that holds the words.";

  const anchors = [...evidenceOf(dataset)].filter(({ item }) => held(item));
  for (const { item, ...where } of anchors) {
    if (seek(item.phrase, item)) continue;
    faults.push({
      ...where,
      rule: "anchor-found",
      what: `"${item.phrase}" is not in paragraph ${item.paragraph} of ${item.source}.`,
      mend,
    });
  }
  const spellings = [...spellingsOf(dataset)].filter(({ locator }) => held(locator));
  for (const { text, locator, ...where } of spellings) {
    if (seek(text, locator)) continue;
    faults.push({
      ...where,
      rule: "spelling-found",
      what: `"${text}" is not in paragraph ${locator.paragraph} of ${locator.source}.`,
      mend,
    });
  }
  const wordings = dataset.events.flatMap(({ id, title, summary }) =>
    Object.entries({ title, summary }).map(([field, { ar }]) => ({ id, field, ar })),
  );
  const printed = [...texts.values()].flat();
  for (const { id, field, ar } of wordings) {
    const run = borrowedRun(ar, printed);
    if (run === undefined) continue;
    faults.push({
      collection: "events",
      id,
      field: `${field}.ar`,
      rule: "words-ours",
      what: `"${run}" stands so in a source.`,
      mend: "Say it in words of our own.",
    });
  }
  return {
    texts: texts.size,
    digests,
    anchors: anchors.length,
    spellings: spellings.length,
    wordings: wordings.length,
    faults,
  };
}
