import type { Locator } from "../../model/evidence.js";
import type { Rule } from "../rule.js";
import { tiesOf } from "../tiesOf.js";

/** A paragraph that supports a link tells of both acts, so the other act cites it too; unless the link is inferred. */
export const linksToldTogether: Rule = {
  name: "links-told-together",
  *check(dataset) {
    for (const { collection, act, field, link, target } of tiesOf(dataset)) {
      const names: readonly string[] = ["links", `links.${link.to}`];
      if (act.inferred.some((entry) => names.includes(entry.field))) continue;
      const items = act.evidence.filter(({ supports }) =>
        supports.some((name) => names.includes(name)),
      );
      const cited = new Set(target.evidence.map(paragraphOf));
      if (items.length === 0 || items.some((item) => cited.has(paragraphOf(item)))) continue;
      yield {
        collection,
        id: act.id,
        field,
        what: `${link.to} does not cite the paragraph that supports the link: ${items.map(paragraphOf).join(", ")}.`,
        fix: "In both records, cite a paragraph that mentions both acts, or list the link under `inferred` with the reason.",
      };
    }
  },
};

function paragraphOf({ source, paragraph }: Locator): string {
  return paragraph === undefined ? source : `paragraph ${paragraph} of ${source}`;
}
