import { evidenceOf } from "../evidenceOf.js";
import type { Rule } from "../rule.js";

/** The chain from speaker to outlet names nobody twice; the source's own outlet ends it unsaid. */
export const chainsEndOnce: Rule = {
  name: "chains-end-once",
  *check(dataset) {
    const outlets = new Map(dataset.sources.map(({ id, outlet }) => [id, outlet]));
    for (const { item, collection, id, field } of evidenceOf(dataset)) {
      const { speaker, via = [], source } = item;
      const outlet = outlets.get(source);
      const named = new Set([speaker, outlet]);
      const repeated = via.find((actor) => named.size === named.add(actor).size);
      if (repeated !== undefined) {
        yield {
          collection,
          id,
          field: `${field}.via`,
          what: `The chain names ${repeated} more than once.`,
          fix: "Name each actor that passed it on once, the nearest to the speaker first. Leave out the source's own outlet.",
        };
      }
    }
  },
};
