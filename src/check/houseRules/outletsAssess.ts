import { actsOf } from "../actsOf.js";
import type { Rule } from "../rule.js";

/** An act that nobody does but an outlet of its sources is that outlet's assessment, and an assessment is nobody else's. */
export const outletsAssess: Rule = {
  name: "outlets-assess",
  *check(dataset) {
    const outletOf = new Map(dataset.sources.map(({ id, outlet }) => [id, outlet]));
    for (const { collection, act } of actsOf(dataset)) {
      const agents = act.participants.filter(({ role }) => role === "agent");
      const outlets = new Set(act.evidence.map(({ source }) => outletOf.get(source)));
      const isOutlets = agents.length > 0 && agents.every(({ actor }) => outlets.has(actor));
      if (isOutlets === (act.kind === "assessment")) continue;
      yield {
        collection,
        id: act.id,
        field: "kind",
        what: isOutlets
          ? `The only agent of this ${act.kind} is the outlet that tells it.`
          : "An assessment has an agent that is no outlet of its sources.",
        fix: isOutlets
          ? 'Code it as "assessment", or name who acts.'
          : 'Code what a party says as "statement" or "accusation".',
      };
    }
  },
};
