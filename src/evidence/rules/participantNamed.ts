import { actsOf } from "../../check/actsOf.js";
import type { EvidenceRule } from "../evidenceRule.js";
import { nameFinder } from "../nameFinder.js";

/** Whoever takes part is named in a paragraph that supports it, unless the part is inferred. */
export const participantNamed: EvidenceRule = {
  name: "participant-named",
  *check(held) {
    const { isNamed } = nameFinder(held);
    const outlets = new Map(held.dataset.sources.map(({ id, outlet }) => [id, outlet]));
    for (const { collection, act } of actsOf(held.dataset)) {
      const inferred = new Set(act.inferred.map(({ field }) => field));
      for (const [index, { actor }] of act.participants.entries()) {
        const own = `participants.${actor}` as const;
        if (inferred.has(own) || inferred.has("participants")) continue;
        const items = act.evidence.filter(
          ({ supports }) => supports.includes(own) || supports.includes("participants"),
        );
        const isTold = items.some(
          ({ source, paragraph }) =>
            !held.paragraphs.has(source) ||
            outlets.get(source) === actor ||
            isNamed(actor, source, paragraph),
        );
        if (isTold) continue;
        yield {
          collection,
          id: act.id,
          field: `participants.${index}.actor`,
          what: `No paragraph that supports the participant ${actor} names that actor.`,
          fix: `Cite one that does, add the spelling to the aliases of ${actor}, or list \`${own}\` under \`inferred\` with the reason, such as: the name is in the sentence before, this one has "he".`,
        };
      }
    }
  },
};
