import { actsOf } from "../actsOf.js";
import type { Rule } from "../rule.js";

/** No act links to itself or twice alike; only claims claim, and only denials deny. */
export const linksMakeSense: Rule = {
  name: "links-make-sense",
  *check(dataset) {
    const speechOf: Readonly<Record<string, string>> = {
      claims: "claim-of-responsibility",
      denies: "denial-of-responsibility",
    };
    for (const { collection, act } of actsOf(dataset)) {
      const { id, kind, links } = act;
      const seen = new Set<string>();
      for (const [index, link] of links.entries()) {
        const at = { collection, id, field: `links.${index}` };
        const tie = `${link.kind} ${link.to}`;
        if (link.to === id) {
          yield {
            ...at,
            what: "The record links to itself.",
            fix: "Name the other event or prospect.",
          };
        } else if (seen.has(tie)) {
          yield { ...at, what: `"${tie}" is listed twice.`, fix: "Keep one." };
        }
        const speech = speechOf[link.kind];
        if (speech !== undefined && speech !== kind) {
          yield {
            ...at,
            what: `The kind ${kind} cannot have the link "${link.kind}".`,
            fix: `Only the kind ${speech} can. For other speech about an act, use "concerns".`,
          };
        }
        seen.add(tie);
      }
    }
  },
};
