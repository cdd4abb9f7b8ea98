import type { Rule } from "../rule.js";

/** What publishes a source is a media outlet. */
export const outletsAreMedia: Rule = {
  name: "outlets-are-media",
  *check(dataset) {
    const kinds = new Map(dataset.actors.map(({ id, kind }) => [id, kind]));
    for (const { id, outlet } of dataset.sources) {
      const kind = kinds.get(outlet);
      if (kind !== undefined && kind !== "media-outlet") {
        yield {
          collection: "sources",
          id,
          field: "outlet",
          what: `The kind of ${outlet} is ${kind}, not media-outlet.`,
          fix: "Name an actor whose kind is media-outlet.",
        };
      }
    }
  },
};
