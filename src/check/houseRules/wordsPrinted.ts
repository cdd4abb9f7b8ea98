import { foldArabic } from "../../arabic/foldArabic.js";
import { searchWords } from "../../vocabulary/searchWords.js";
import type { Rule } from "../rule.js";

/** A word that stands for a number stands in an anchor that supports the value, in one of the forms of its term. */
export const wordsPrinted: Rule = {
  name: "words-printed",
  *check({ figures }) {
    for (const { id, value, evidence } of figures) {
      if (value.word === undefined) continue;
      const anchors = evidence
        .filter(({ supports }) => supports.includes("value"))
        .map(({ phrase }) => phrase);
      const forms = [...value.word.split("-"), ...formsOf(value.word)].map(foldArabic);
      const printed = anchors.map(foldArabic);
      if (printed.some((anchor) => forms.some((form) => anchor.includes(form)))) continue;
      yield {
        collection: "figures",
        id,
        field: "value.word",
        what: `No anchor that supports the value contains a form of "${value.word}": ${anchors.join("; ")}.`,
        fix: "Quote the words that contain it, choose another term, or add the printed form to the synonyms of the term.",
      };
    }
  },
};

function formsOf(word: string): readonly string[] {
  return (searchWords["number-words"][word] ?? "").split(" ").filter((form) => form !== "");
}
