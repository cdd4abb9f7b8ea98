import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { NetworkEdge } from "./network.js";

/**
 * One edge per pair of actors that took part in the same events; denied parts do not count.
 *
 * @param order - The actors that count; the earlier one of a pair is the edge's source.
 */
export function sharedEventEdges<Ids extends RecordIds>(
  order: readonly Ids["actor"][],
  events: readonly Pick<ConflictEvent<Ids>, "id" | "participants">[],
): NetworkEdge<Ids>[] {
  const placeOf = new Map(order.map((actor, place) => [actor, place]));
  const shared = new Map<string, { source: number; target: number; events: Ids["event"][] }>();
  for (const { id, participants } of events) {
    const places = new Set(
      participants.flatMap(({ actor, status }) =>
        status === "denied" ? [] : (placeOf.get(actor) ?? []),
      ),
    );
    const sorted = [...places].sort((left, right) => left - right);
    for (const [rank, source] of sorted.entries()) {
      for (const target of sorted.slice(rank + 1)) {
        const pair = `${source} ${target}`;
        const known = shared.get(pair);
        if (known) known.events.push(id);
        else shared.set(pair, { source, target, events: [id] });
      }
    }
  }
  return [...shared.values()].flatMap(({ source: from, target: to, events: ids }) => {
    const source = order[from];
    const target = order[to];
    if (source === undefined || target === undefined) return [];
    return {
      key: `${source} co-participation ${target}`,
      source,
      target,
      undirected: true,
      attributes: { kind: "co-participation", weight: ids.length, events: ids },
    };
  });
}
