import { actsOf } from "../actsOf.js";
import type { Rule } from "../rule.js";

/** An actor takes part once in each role. */
export const participantsDistinct: Rule = {
  name: "participants-distinct",
  *check(dataset) {
    for (const { collection, act } of actsOf(dataset)) {
      const { id, participants } = act;
      const seen = new Set<string>();
      for (const [index, { actor, role }] of participants.entries()) {
        const part = `${actor} as ${role}`;
        if (seen.has(part)) {
          yield {
            collection,
            id,
            field: `participants.${index}`,
            what: `${part} is listed twice.`,
            fix: "Keep one. Different statuses belong in the evidence.",
          };
        }
        seen.add(part);
      }
    }
  },
};
