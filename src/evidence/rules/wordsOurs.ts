import { shown } from "../../errors/shown.js";
import { borrowedRun, printedRuns } from "../borrowedRun.js";
import type { EvidenceRule } from "../evidenceRule.js";
import { wordingsOf } from "../wordings.js";

/** No title or summary of ours repeats a sentence of a source. */
export const wordsOurs: EvidenceRule = {
  name: "words-ours",
  *check({ dataset, paragraphs }) {
    const printed = printedRuns([...paragraphs.values()].flat());
    for (const { text, ...where } of wordingsOf(dataset)) {
      const run = borrowedRun(text, printed);
      if (run === undefined) continue;
      yield {
        ...where,
        what: `A source has the same words: ${shown(run)}.`,
        fix: "Use your own words.",
      };
    }
  },
};
