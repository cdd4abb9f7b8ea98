import { requireShape } from "../../input/requireRecords.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { CytoscapeElements } from "./cytoscapeElements.js";
import type { Network } from "./networkOf.js";

const networkShape: Shape = /* @__PURE__ */ (() => {
  const ends = { key: text, source: text, target: text };
  return having({
    nodes: listOf(having({ key: text, attributes: having({ label: text }) })),
    edges: listOf(having({ ...ends, attributes: having({ kind: text }) })),
  });
})();

/**
 * A network in the form that Cytoscape loads as `elements`.
 *
 * @typeParam Ids - The ids that the network points to.
 * @param network - From `networkOf` or `egoNetwork`.
 * @returns New elements; attributes become `data` beside `id`, `source` and `target`.
 * @throws {RangeError} When it is no network.
 * @remarks
 * O(nodes + edges). Cytoscape gives every edge a direction; a style may drop the arrow where
 * `data.kind` is `co-participation`.
 * @example
 * ```ts
 * const nodes = [{ key: "a", attributes: { label: "A" } }];
 * const edges = [{ key: "a opposes a", source: "a", target: "a", attributes: { kind: "opposes" } }];
 * toCytoscape({ nodes, edges }).nodes; // => [{ data: { id: "a", label: "A" } }]
 * toCytoscape({ nodes, edges }).edges[0].data;
 * // => { id: "a opposes a", source: "a", target: "a", kind: "opposes" }
 * ```
 */
export function toCytoscape<Ids extends RecordIds>(network: Network<Ids>): CytoscapeElements<Ids> {
  requireShape("toCytoscape", "network", network, networkShape);
  return {
    nodes: network.nodes.map(({ key, attributes }) => ({ data: { ...attributes, id: key } })),
    edges: network.edges.map(({ key, source, target, attributes }) => ({
      data: { ...attributes, id: key, source, target },
    })),
  };
}
