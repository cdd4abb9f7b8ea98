import { dateBounds } from "../../dates/dateBounds.js";
import { isDone } from "../actsOf.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import type { Rule } from "../rule.js";
import { tiesOf } from "../tiesOf.js";

/** Links to what had begun before. */
const AFTER: readonly LinkKind[] = ["follows", "claims", "denies"];

/** Links to what was there at some time of the act: a campaign may go on and answer what happened meanwhile. */
const DURING: readonly LinkKind[] = ["responds-to", "violates"];

/** What came after something, or speaks of it as done, did not begin before it; nothing breaks a rule that is still to come. */
export const linksKeepTime: Rule = {
  name: "links-keep-time",
  *check(dataset) {
    for (const { collection, act, field, link, target } of tiesOf(dataset)) {
      if (!isDone(target)) continue;
      const { start, end } = dateBounds(act.date.edtf);
      const first = dateBounds(target.date.edtf).start.earliest;
      const began = start.latest < first && AFTER.includes(link.kind);
      const ended = end.latest < first && DURING.includes(link.kind);
      if (!began && !ended) continue;
      yield {
        collection,
        id: act.id,
        field,
        what: `It had ${began ? `begun by ${start.latest}` : `ended by ${end.latest}`}, but ${link.to} (${link.kind}) did not begin before ${first}.`,
        fix: "Correct a date, or put the link on the later act: an answer follows the attack.",
      };
    }
  },
};
