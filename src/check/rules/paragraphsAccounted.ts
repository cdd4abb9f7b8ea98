import type { DraftDataset } from "../draftDataset.js";
import type { Locator } from "../../model/evidence.js";
import { evidenceOf } from "../evidenceOf.js";
import type { Rule } from "../rule.js";
import { spellingsOf } from "../spellingsOf.js";

/** Every paragraph of a text we hold is cited, or listed as bare with the reason; none is beyond its end. */
export const paragraphsAccounted: Rule = {
  name: "paragraphs-accounted",
  *check(dataset) {
    const cited = citedParagraphs(dataset);
    for (const { id, digest, paragraphsWithoutFacts: bare } of dataset.sources) {
      if (digest === undefined) continue;
      const count = digest.paragraphs.length;
      const at = { collection: "sources", id, field: "paragraphsWithoutFacts" };
      const numbers = cited.get(id) ?? new Set();
      const listed = new Set(bare.map(({ paragraph }) => paragraph));
      for (let paragraph = 1; paragraph <= count; paragraph += 1) {
        if (numbers.has(paragraph) === listed.has(paragraph)) {
          yield {
            ...at,
            what: `Paragraph ${paragraph} is ${listed.has(paragraph) ? "listed in paragraphsWithoutFacts, but a record cites it" : "neither cited by a record nor listed in paragraphsWithoutFacts"}.`,
            fix: "Code what it says, or list it with the reason why it has no fact.",
          };
        }
      }
      for (const paragraph of [...numbers, ...listed]) {
        if (paragraph > count) {
          yield {
            ...at,
            what: `Paragraph ${paragraph} is named, but the text has only ${count} paragraphs.`,
            fix: "Count the non-empty lines of the text, from 1.",
          };
        }
      }
    }
  },
};

function citedParagraphs(dataset: DraftDataset): Map<string, Set<number>> {
  const cited = new Map<string, Set<number>>();
  const cite = ({ source, paragraph }: Locator) => {
    if (paragraph === undefined) return;
    cited.set(source, (cited.get(source) ?? new Set()).add(paragraph));
  };
  for (const { item } of evidenceOf(dataset)) cite(item);
  for (const { locator } of spellingsOf(dataset)) cite(locator);
  return cited;
}
