import { dateBounds } from "../../dates/dateBounds.js";
import { shown } from "../../errors/shown.js";
import type { Rule } from "../rule.js";
import { tiesOf } from "../tiesOf.js";

/** A part lies within the time of its whole; what coincides has a day in common. */
export const partsWithinWholes: Rule = {
  name: "parts-within-wholes",
  *check(dataset) {
    for (const { collection, act, field, link, target } of tiesOf(dataset)) {
      const one = dateBounds(act.date.edtf);
      const other = dateBounds(target.date.edtf);
      const areApart =
        one.end.latest < other.start.earliest || other.end.latest < one.start.earliest;
      const isOutside =
        one.start.latest < other.start.earliest || other.end.latest < one.end.earliest;
      if (link.kind === "part-of" ? !isOutside : link.kind !== "coincides-with" || !areApart)
        continue;
      yield {
        collection,
        id: act.id,
        field,
        what: `The date ${shown(act.date.edtf)} is outside ${shown(target.date.edtf)}, the date of ${link.to} (${link.kind}).`,
        fix: "Correct a date or the link. In part-of, the smaller act has the link: the attack is part of the campaign.",
      };
    }
  },
};
