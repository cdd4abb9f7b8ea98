import { dateBounds } from "../../dates/dateBounds.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import { isDone } from "../actsOf.js";
import type { Rule } from "../rule.js";
import { tiesOf } from "../tiesOf.js";

/** Links to what had begun before. */
const AFTER: readonly LinkKind[] = ["follows", "responds-to", "violates", "claims", "denies"];

/** What came after something that is dated is not dated as if it could have come before: `[A..L]`, by the codebook. */
export const linksBoundDates: Rule = {
  name: "links-bound-dates",
  *check(dataset) {
    for (const { collection, act, field, link, target } of tiesOf(dataset)) {
      if (!AFTER.includes(link.kind) || !isDone(target)) continue;
      const own = dateBounds(act.date.edtf).start.earliest;
      const other = dateBounds(target.date.edtf).start.earliest;
      if (other <= own) continue;
      yield {
        collection,
        id: act.id,
        field,
        what: `By its date, ${act.date.edtf}, it may have begun before ${link.to} (${link.kind}), which did not begin before ${other}.`,
        fix: `Start the date on that day, such as [${other}..], or reverse the link.`,
      };
    }
  },
};
