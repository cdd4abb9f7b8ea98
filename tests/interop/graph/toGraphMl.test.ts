import { expect, test } from "vitest";
import * as all from "iraq-conflict-data";
import { networkOf } from "iraq-conflict-data/query";
import { toGraph } from "../../../src/interop/graph/toGraph.js";
import { toGraphMl } from "../../../src/interop/graph/toGraphMl.js";

test("all attributes are declared with a type, and every node and edge is written", () => {
  const graph = toGraph(all);
  const xml = toGraphMl(graph);
  expect(xml.match(/<node /g)).toHaveLength(graph.nodes.length);
  expect(xml.match(/<edge /g)).toHaveLength(graph.edges.length);
  expect(xml).toContain('attr.name="witnesses" attr.type="double"');
  expect(xml).toContain('<graph edgedefault="directed">');
});

test("a mixed graph says of each edge whether it has a direction", () => {
  const xml = toGraphMl(networkOf(all));
  expect(xml).toContain('<graph edgedefault="undirected">');
  expect(xml.match(/directed="true"/g)?.length).toBeGreaterThan(100);
  expect(xml.match(/directed="false"/g)?.length).toBeGreaterThan(100);
});

test("marks, line breaks and what readers take for them are references", () => {
  const nodes = [
    { key: 'a"<&>\n\t\r\u0085\u2028', attributes: { on: true, list: [1], none: null } },
  ];
  expect(toGraphMl({ nodes, edges: [] })).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      '<key id="n0" for="node" attr.name="on" attr.type="boolean"/>',
      '<key id="n1" for="node" attr.name="list" attr.type="string"/>',
      '<graph edgedefault="directed">',
      '<node id="a&quot;&lt;&amp;&gt;&#10;&#9;&#13;&#133;&#8232;"><data key="n0">true</data><data key="n1">[1]</data></node>',
      "</graph>",
      "</graphml>",
      "",
    ].join("\n"),
  );
});

test("names what cannot be written", () => {
  const node = { key: "a" };
  expect(() => toGraphMl({ nodes: [node], edges: [{ source: "a", target: "b" }] })).toThrow(
    'toGraphMl: an end of edge "edge 1" is "b". Pass the key of a node.',
  );
  expect(() => toGraphMl({ nodes: [node, node], edges: [] })).toThrow("each node once");
  expect(() => toGraphMl({ nodes: [{ key: "a", attributes: { x: "\0" } }], edges: [] })).toThrow(
    'toGraphMl: "x" of node "a" is "\\u{0}". Pass a text without control characters',
  );
  expect(() => toGraphMl({ nodes: [{ key: "a", attributes: { x: 1n } }], edges: [] })).toThrow(
    'toGraphMl: "x" of node "a" is a value of type BigInt',
  );
});
