import { actsOf } from "../check/actsOf.js";
import { evidenceOf } from "../check/evidenceOf.js";
import type { Fault } from "../check/fault.js";
import { spellingsOf } from "../check/spellingsOf.js";
import { shown } from "../errors/shown.js";
import type { Dataset } from "../model/dataset.js";
import type { Locator } from "../model/evidence.js";
import { borrowedRun } from "./borrowedRun.js";
import { type HeldTexts, heldTexts } from "./heldTexts.js";

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

/** Words of a source, the record that quotes them and the paragraph that it names. */
interface Quotation extends Omit<Fault, "rule" | "what" | "mend"> {
  readonly text: string;
  readonly locator: Locator;
}

/**
 * Holds every digest, anchor and spelling against the texts themselves.
 *
 * @param dataset - The records.
 * @param texts - The bytes of each text, by the name that a source's `document` gives it.
 * @returns Counts of what was looked for, and a fault for each text that cannot be used or was changed,
 *   each phrase that is not in the paragraph it cites, and each sentence of ours that is a source's.
 */
export function checkEvidence(
  dataset: Dataset,
  texts: ReadonlyMap<string, Uint8Array>,
): EvidenceReport {
  const { paragraphs, faults } = heldTexts(dataset.sources, texts);
  const isHeld = ({ locator }: Quotation): boolean => paragraphs.has(locator.source);
  const anchors = [...evidenceOf(dataset)]
    .map(({ item, ...where }) => ({ ...where, text: item.phrase, locator: item }))
    .filter(isHeld);
  const spellings = [...spellingsOf(dataset)].filter(isHeld);
  const wordings = [...ownWordings(dataset)];
  const printed = [...paragraphs.values()].flat();
  return {
    texts: paragraphs.size,
    digests: printed.length,
    anchors: anchors.length,
    spellings: spellings.length,
    wordings: wordings.length,
    faults: [
      ...faults,
      ...notFound("anchor-found", anchors, paragraphs),
      ...notFound("spelling-found", spellings, paragraphs),
      ...borrowed(wordings, printed),
    ],
  };
}

function notFound(
  rule: string,
  quotations: readonly Quotation[],
  paragraphs: HeldTexts["paragraphs"],
): Fault[] {
  return quotations
    .filter(
      ({ text, locator: { source, paragraph } }) =>
        !paragraphs.get(source)?.[paragraph - 1]?.includes(text),
    )
    .map(({ text, locator, ...where }) => ({
      ...where,
      rule,
      what: `${shown(text)} is not in paragraph ${locator.paragraph} of ${locator.source}.`,
      mend: "Quote the paragraph exactly as printed, or cite the one that holds the words.",
    }));
}

/** A title or a summary, and where it stands. */
interface Wording extends Omit<Fault, "rule" | "what" | "mend"> {
  readonly text: string;
}

function* ownWordings(dataset: Dataset): Generator<Wording> {
  for (const { id, title } of dataset.sources) {
    yield { collection: "sources", id, field: "title.ar", text: title.ar };
  }
  for (const { collection, act } of actsOf(dataset)) {
    const { id, title, summary } = act;
    yield { collection, id, field: "title.ar", text: title.ar };
    yield { collection, id, field: "summary.ar", text: summary.ar };
  }
}

function borrowed(wordings: readonly Wording[], printed: readonly string[]): Fault[] {
  return wordings.flatMap(({ text, ...where }) => {
    const run = borrowedRun(text, printed);
    return run === undefined
      ? []
      : [
          {
            ...where,
            rule: "words-ours",
            what: `${shown(run)} stands so in a source.`,
            mend: "Say it in words of our own.",
          },
        ];
  });
}
