import type { Rule } from "../rule.js";
import { textsOf } from "../textsOf.js";

const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** No bidirectional control characters: they change what a reader sees and not what a machine finds. */
export const textWithoutBidiControls: Rule = {
  name: "text-without-bidi-controls",
  *check(dataset) {
    for (const { text, ...where } of textsOf(dataset)) {
      const [found] = control.exec(text) ?? [];
      if (found !== undefined) {
        const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
        yield {
          ...where,
          what: `${JSON.stringify(text)} holds the invisible control U+${code}.`,
          mend: "Delete it; whoever displays the text isolates it.",
        };
      }
    }
  },
};
