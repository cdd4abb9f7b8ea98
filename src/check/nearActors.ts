import type { RelationKind } from "../vocabulary/relationKinds.js";
import type { DraftDataset } from "./draftDataset.js";

/** Whoever stands so to another can speak for it, or it for him. */
const CLOSE: readonly RelationKind[] = [
  "assistant-of",
  "controls",
  "front-for",
  "leads",
  "member-of",
  "part-of",
  "speaks-for",
  "works-for",
];

/**
 * For each actor those that it may speak for, or that may speak for it: the body of its post, its members,
 * its leaders, its spokesmen.
 *
 * @param dataset - The records.
 * @returns One step away, in both directions; an actor is always near itself.
 */
export function nearActors({
  actors,
}: Pick<DraftDataset, "actors">): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map(actors.map(({ id }) => [id, new Set([id])]));
  for (const { id, posts, relations } of actors) {
    const others = [
      ...posts.map((post) => post.of),
      ...relations.filter(({ kind }) => CLOSE.includes(kind)).map(({ object }) => object),
    ];
    for (const other of others) {
      near.get(id)?.add(other);
      near.get(other)?.add(id);
    }
  }
  return near;
}
