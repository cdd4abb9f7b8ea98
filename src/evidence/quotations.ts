import { evidenceOf } from "../check/evidenceOf.js";
import type { Breach } from "../check/rule.js";
import { spellingsOf } from "../check/spellingsOf.js";
import { shown } from "../errors/shown.js";
import type { Locator } from "../model/evidence.js";
import type { HeldRecords } from "./heldRecords.js";

/** Words of a source, the record that quotes them and the paragraph that it names. */
export interface Quotation extends Omit<Breach, "what" | "fix"> {
  /** The words. */
  readonly text: string;
  /** Where they are said to stand. */
  readonly locator: Locator;
}

/**
 * The anchors of all evidence from texts that are held.
 *
 * @param held - Records and texts.
 */
export function anchorsIn({ dataset, paragraphs }: HeldRecords): readonly Quotation[] {
  return [...evidenceOf(dataset)]
    .map(({ item, ...where }) => ({ ...where, text: item.phrase, locator: item }))
    .filter(({ locator }) => paragraphs.has(locator.source));
}

/**
 * The spellings of all names that are said to stand in texts that are held.
 *
 * @param held - Records and texts.
 */
export function spellingsIn({ dataset, paragraphs }: HeldRecords): readonly Quotation[] {
  return [...spellingsOf(dataset)].filter(({ locator }) => paragraphs.has(locator.source));
}

/**
 * A breach for each quotation that its paragraph, or its excerpt, does not print.
 *
 * @param quotations - What is looked for.
 * @param held - Records and texts.
 */
export function* misquoted(
  quotations: readonly Quotation[],
  { paragraphs }: HeldRecords,
): Generator<Breach> {
  for (const { text, locator, ...where } of quotations) {
    const { source, paragraph } = locator;
    const all = paragraphs.get(source) ?? [];
    const cited = paragraph === undefined ? all : all.slice(paragraph - 1, paragraph);
    if (cited.some((printed) => printed.includes(text))) continue;
    yield {
      ...where,
      what: `${shown(text)} is not in ${paragraph === undefined ? "" : `paragraph ${paragraph} of `}${source}.`,
      fix: "Quote the text exactly as printed, or cite the place that has the words.",
    };
  }
}
