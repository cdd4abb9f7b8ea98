import { refuse } from "../../input/refuse.js";
import { requireId } from "../../input/requireId.js";
import { requireShape } from "../../input/requireRecords.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Network } from "./networkOf.js";

const networkShape: Shape = /* @__PURE__ */ (() =>
  having({
    nodes: listOf(having({ key: text })),
    edges: listOf(having({ source: text, target: text })),
  }))();

/**
 * The part of a network around one actor: all within a number of steps, and every tie among them.
 *
 * @typeParam Ids - The ids that the network points to.
 * @param network - From `networkOf`.
 * @param actor - The key of one of its nodes.
 * @param distance - How many edges away, whichever way they point; 1 unless told, 0 for the actor alone.
 * @returns A new network in the order of the old one.
 * @throws {RangeError} When no node has the key (the message names the three nearest), or
 * `distance` is not a whole number of at least 0.
 * @remarks
 * Breadth first, O(nodes + edges). Includes the ties among the neighbours, not only those to the actor.
 * @example
 * ```ts
 * const network = {
 *   nodes: [{ key: "a" }, { key: "b" }, { key: "c" }],
 *   edges: [
 *     { source: "a", target: "b" },
 *     { source: "c", target: "b" },
 *   ],
 * };
 * egoNetwork(network, "a").nodes.map(({ key }) => key); // => ["a", "b"]
 * egoNetwork(network, "a", 2).nodes.map(({ key }) => key); // => ["a", "b", "c"]
 * ```
 */
export function egoNetwork<Ids extends RecordIds>(
  network: Network<Ids>,
  actor: NoInfer<Ids["actor"]>,
  distance: number = 1,
): Network<Ids> {
  requireShape("egoNetwork", "network", network, networkShape);
  if (!Number.isSafeInteger(distance) || distance < 0) {
    refuse("egoNetwork: distance", distance, "a whole number of steps, such as 0, 1 or 2");
  }
  requireId(
    "egoNetwork",
    "actor",
    network.nodes.map(({ key }) => ({ id: key })),
    actor,
  );

  const neighbours = new Map<Ids["actor"], Ids["actor"][]>(
    network.nodes.map(({ key }) => [key, []]),
  );
  for (const { source, target } of network.edges) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }

  const kept = new Set<Ids["actor"]>([actor]);
  let rim: readonly Ids["actor"][] = [actor];
  for (let step = 0; step < distance && rim.length > 0; step += 1) {
    const next = new Set(rim.flatMap((key) => neighbours.get(key) ?? []));
    rim = [...next].filter((key) => !kept.has(key));
    for (const key of rim) kept.add(key);
  }
  return {
    ...network,
    nodes: network.nodes.filter(({ key }) => kept.has(key)),
    edges: network.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}
