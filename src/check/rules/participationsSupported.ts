import type { Evidence } from "../../model/evidence.js";
import type { Status } from "../../vocabulary/statuses.js";
import { actsOf } from "../actsOf.js";
import type { Rule } from "../rule.js";

/** An actor's part is as sure as some paragraph that supports it says, unless the part is inferred. */
export const participationsSupported: Rule = {
  name: "participations-supported",
  *check(dataset) {
    for (const { collection, act } of actsOf(dataset)) {
      const inferred = new Set(act.inferred.map(({ field }) => field));
      const statuses = statusesOf(act.evidence);
      for (const [index, { actor, status }] of act.participants.entries()) {
        const own = `participants.${actor}` as const;
        if (inferred.has(own) || inferred.has("participants")) continue;
        const given = [...(statuses.get(own) ?? []), ...(statuses.get("participants") ?? [])];
        if (given.length === 0 || given.includes(status)) continue;
        yield {
          collection,
          id: act.id,
          field: `participants.${index}.status`,
          what: `The status of ${actor} is ${status}, but the evidence for it is ${[...new Set(given)].join(", ")}.`,
          fix: `Write ${given[0] ?? ""}; or add an evidence item that is ${status}, such as one that says only that somebody spoke; or list \`${own}\` under \`inferred\` with the reason.`,
        };
      }
    }
  },
};

/** The statuses of what supports each field. */
function statusesOf(evidence: readonly Evidence[]): ReadonlyMap<string, ReadonlySet<Status>> {
  const statuses = new Map<string, Set<Status>>();
  for (const { supports, status } of evidence) {
    for (const field of supports) {
      const known = statuses.get(field) ?? new Set();
      statuses.set(field, known.add(status));
    }
  }
  return statuses;
}
