import type { Actor, Relation } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { NetworkEdge } from "./network.js";

/** One edge per relation between two of the actors; several of one kind are numbered from the second on. */
export function relationEdges<Ids extends RecordIds>(
  actors: readonly Pick<Actor<Ids>, "id" | "relations">[],
  keep: (relations: readonly Relation<Ids>[]) => readonly Relation<Ids>[],
): NetworkEdge<Ids>[] {
  const known = new Set(actors.map(({ id }) => id));
  return actors.flatMap(({ id: source, relations }) => {
    const uses = new Map<string, number>();
    return keep(relations)
      .filter(({ object }) => known.has(object))
      .map(({ object: target, ...attributes }) => {
        const tie = `${source} ${attributes.kind} ${target}`;
        const use = (uses.get(tie) ?? 0) + 1;
        uses.set(tie, use);
        return { key: use === 1 ? tie : `${tie} ${use}`, source, target, attributes };
      });
  });
}
