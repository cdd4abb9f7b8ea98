import { printsAnyNumber, printsNumber } from "../../arabic/printsNumber.js";
import type { Rule } from "../rule.js";

/** A number stands in an anchor that supports the value, in digits or in words, unless the value is inferred. */
export const numbersPrinted: Rule = {
  name: "numbers-printed",
  *check({ figures }) {
    for (const { id, value, evidence, inferred } of figures) {
      if (inferred.some(({ field }) => field === "value")) continue;
      const anchors = evidence
        .filter(({ supports }) => supports.includes("value"))
        .map(({ phrase }) => phrase);
      for (const part of ["best", "low", "high"] as const) {
        const number = value[part];
        if (number === undefined || isTold(anchors, number)) continue;
        yield {
          collection: "figures",
          id,
          field: `value.${part}`,
          what: `No anchor that supports the value contains ${number}: ${anchors.join("; ")}.`,
          fix: "Correct the number, or quote the words that contain it, such as 500 جندي. If you worked it out, list `value` under `inferred` with the reason.",
        };
      }
    }
  },
};

/** One and two may stand in the form of the noun alone (a day, two reports), where no other number is printed. */
function isTold(anchors: readonly string[], number: number): boolean {
  return (
    anchors.some((anchor) => printsNumber(anchor, number)) ||
    (number < 3 && !anchors.some(printsAnyNumber))
  );
}
