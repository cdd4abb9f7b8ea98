import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toGraph } from "../../../../src/interop/graph/toGraph.js";
import { toGraphMl } from "../../../../src/interop/graph/toGraphMl.js";
import { answers, type ForeignCheck, outputOf } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

/** Prints the size of the graph, the type of a number in it, and its signs that need references. */
const PROGRAM = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
kinds = {}
for _, data in graph.nodes(data=True):
    kinds[data["collection"]] = kinds.get(data["collection"], 0) + 1
witnesses = sum(data.get("witnesses", 0) for _, data in graph.nodes(data=True))
print(json.dumps([graph.number_of_nodes(), graph.number_of_edges(), kinds, witnesses]))
`;

export const check: ForeignCheck = {
  name: "networkx reads GraphML",
  lacking: () =>
    answers("python3", "-c", "import networkx") ? undefined : "Debian's python3-networkx",
  run: (work) => {
    const graph = toGraph(library);
    const file = join(work, "records.graphml");
    writeFileSync(file, toGraphMl(graph));
    const told = JSON.parse(outputOf("python3", ["-c", PROGRAM, file])) as unknown[];
    const counts: Record<string, number> = {};
    for (const { attributes } of graph.nodes)
      counts[attributes.collection] = (counts[attributes.collection] ?? 0) + 1;
    const witnesses = graph.nodes.reduce(
      (sum, { attributes }) => sum + (attributes.witnesses ?? 0),
      0,
    );
    mustEqual("nodes, edges, nodes by collection, witnesses", told, [
      graph.nodes.length,
      graph.edges.length,
      counts,
      witnesses,
    ]);
    return [
      `${graph.nodes.length} nodes and ${graph.edges.length} edges, ${witnesses} witnesses in all`,
    ];
  },
};
