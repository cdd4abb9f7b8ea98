import * as fc from "fast-check";
import graphology from "graphology";
import graphml from "graphology-graphml";
import { networkOf } from "../../../../src/query/network/networkOf.js";
import { toGraph } from "../../../../src/interop/graph/toGraph.js";
import { toGraphMl } from "../../../../src/interop/graph/toGraphMl.js";
import { hostileText } from "../../hostileText.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

const { MultiGraph } = graphology;

export const check: ForeignCheck = {
  name: "graphology loads graphs, graphology-graphml reads GraphML",
  run: () => {
    const made = { "toGraph of all records": toGraph(library), networkOf: networkOf(library) };
    const proved = Object.entries(made).map(([name, serialized]) => {
      const graph = new MultiGraph(serialized.options).import(serialized as never);
      const read = graphml.parse(MultiGraph, toGraphMl(graph.export() as never));
      mustEqual(`nodes of ${name}`, read.order, graph.order);
      mustEqual(`edges of ${name}`, read.size, graph.size);
      mustEqual(`undirected edges of ${name}`, read.undirectedSize, graph.undirectedSize);
      graph.forEachNode((key, attributes) => {
        mustEqual(`node ${key} of ${name}`, read.getNodeAttributes(key), attributes);
      });
      graph.forEachEdge((key, attributes) => {
        // A list or an object comes back as its JSON.
        const written = Object.fromEntries(
          Object.entries(attributes)
            .filter(([, value]) => value !== null)
            .map(([member, value]) => [
              member,
              typeof value === "object" ? JSON.stringify(value) : value,
            ]),
        );
        mustEqual(`edge ${key} of ${name}`, read.getEdgeAttributes(key), written);
        mustEqual(`ends of ${key} of ${name}`, read.extremities(key), graph.extremities(key));
      });
      return `${name}: ${graph.order} nodes and ${graph.size} edges, every attribute equal`;
    });
    return [...proved, hostile()];
  },
};

/** Hostile texts as keys and as attributes, there and back. */
function hostile(): string {
  const isWritable = (text: string) =>
    !/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
  const texts = [
    ...new Set(fc.sample(hostileText.filter(isWritable), { seed: 13, numRuns: 10_000 })),
  ];
  // As in our graphs, no key is a bare text: graphology writes to Object.prototype for the key `__proto__`.
  const nodes = texts.map((label) => ({ key: `node/${label}`, attributes: { label } }));
  const edges = nodes.map(({ key, attributes }) => ({ key, source: key, target: key, attributes }));
  const read = graphml.parse(MultiGraph, toGraphMl({ nodes, edges }));
  for (const text of texts) {
    mustEqual("a hostile label", read.getNodeAttribute(`node/${text}`, "label"), text);
    mustEqual("a hostile label of an edge", read.getEdgeAttribute(`node/${text}`, "label"), text);
  }
  return `${texts.length} hostile texts as keys and labels, all unharmed`;
}
