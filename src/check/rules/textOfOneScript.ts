import { shown } from "../../errors/shown.js";
import type { Rule } from "../rule.js";
import { textsOf } from "../textsOf.js";

const word = /[\p{Letter}\p{Mark}]+/gu;
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
];

/** No word mixes scripts: a Latin letter inside an Arabic word looks right and is never found. */
export const textOfOneScript: Rule = {
  name: "text-of-one-script",
  *check(dataset) {
    for (const { text, ...where } of textsOf(dataset)) {
      for (const [letters] of text.matchAll(word)) {
        if (scripts.filter((script) => script.test(letters)).length > 1) {
          yield {
            ...where,
            what: `${shown(letters)} mixes letters of several scripts.`,
            fix: "Type the word again in one script. The usual cause is letters that look alike.",
          };
        }
      }
    }
  },
};
