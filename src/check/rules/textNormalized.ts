import { shown } from "../../errors/shown.js";
import type { Rule } from "../rule.js";
import { textsOf } from "../textsOf.js";

/** Text is in Unicode normal form C, so that equal texts are equal bytes. */
export const textNormalized: Rule = {
  name: "text-normalized",
  *check(dataset) {
    for (const { text, ...where } of textsOf(dataset)) {
      if (text !== text.normalize("NFC")) {
        yield {
          ...where,
          what: `${shown(text)} is not in Unicode normal form C.`,
          fix: `Write it in that form: ${shown(text.normalize("NFC"))}.`,
        };
      }
    }
  },
};
