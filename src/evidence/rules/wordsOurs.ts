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
        what: `${shown(run)} stands so in a source.`,
        fix: "Say it in words of our own.",
      };
    }
  },
};
