import type { SourceKind } from "../../vocabulary/sourceKinds.js";
import type { Rule } from "../rule.js";

/** Sorts of sources that a body of any kind can publish itself. */
const OWN: readonly SourceKind[] = ["official-statement", "speech", "report", "dataset"];

/** What publishes news is a media outlet or a research body. */
export const outletsAreMedia: Rule = {
  name: "outlets-are-media",
  *check(dataset) {
    const kinds = new Map(dataset.actors.map(({ id, kind }) => [id, kind]));
    for (const { id, kind: sort, outlet } of dataset.sources) {
      const kind = kinds.get(outlet);
      if (kind === undefined || OWN.includes(sort)) continue;
      if (kind !== "media-outlet" && kind !== "research-body") {
        yield {
          collection: "sources",
          id,
          field: "outlet",
          what: `The kind of ${outlet} is ${kind}, not media-outlet.`,
          fix: `Name a media-outlet or a research-body, or give the source another kind: ${OWN.join(", ")}.`,
        };
      }
    }
  },
};
