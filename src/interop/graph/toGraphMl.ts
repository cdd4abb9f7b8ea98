import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import { requireShape } from "../../input/requireRecords.js";
import { having, listOf, maybe, oneOf, type Shape, text, truth } from "../../input/shape.js";
import type { SerializedGraph } from "./graph.js";

/** How GraphML types an attribute. */
type AttributeType = "string" | "double" | "boolean";

/** The attributes of all nodes, or of all edges: the id and the type of each, by its name. */
type Keys = ReadonlyMap<string, { readonly id: string; readonly type: AttributeType }>;

const graphShape: Shape = /* @__PURE__ */ (() => {
  const attributes = maybe(having({}));
  return having({
    options: maybe(having({ type: maybe(oneOf(["directed", "undirected", "mixed"])) })),
    nodes: listOf(having({ key: text, attributes })),
    edges: listOf(
      having({
        key: maybe(text),
        source: text,
        target: text,
        undirected: maybe(truth),
        attributes,
      }),
    ),
  });
})();

/** What XML 1.0 cannot hold, not even as a reference. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;
/** What would be markup, and what readers of XML take for a line break or a space. */
const MARKED = /[&<>"\t\n\r\x85\u2028]/g;

/**
 * A graph as GraphML, for Gephi, Cytoscape, yEd, igraph, networkx and `graphology-graphml`.
 *
 * @param graph - From `toGraph` or `networkOf`, or what `graph.export()` of graphology gives.
 * @returns One XML document. Numbers are `double`, `true` and `false` are `boolean`, texts are `string`; a list or an
 *   object stands as its JSON. An attribute that is absent, `null` or `undefined` is left out.
 * @throws {RangeError} When it is no such graph, an edge leads to a node that is not there, a key comes twice, or a
 *   text has a character that XML cannot hold (NUL, other control characters, half of a surrogate pair). The
 *   message names the node or the edge.
 * @remarks
 * O(nodes + edges). GraphML 1.0 (GraphDrawing, 2007), XML 1.0. Line breaks and tabs stand as character references,
 * so that every reader gives them back.
 * @example
 * ```ts
 * import { toGraphMl } from "iraq-conflict-data/interop";
 *
 * const xml = toGraphMl({ nodes: [{ key: "a", attributes: { label: "A & B" } }], edges: [] });
 * xml.includes('<node id="a"><data key="n0">A &amp; B</data></node>'); // => true
 * ```
 */
export function toGraphMl(graph: SerializedGraph): string {
  requireShape("toGraphMl", "graph", graph, graphShape);
  const { nodes, edges, options } = graph;
  const isUndirected = (edge: SerializedGraph["edges"][number]): boolean =>
    edge.undirected ?? options?.type === "undirected";
  const nodeKeys = keysOf("n", nodes);
  const edgeKeys = keysOf("e", edges);
  const known = uniqueKeys(
    "node",
    nodes.map(({ key }) => key),
  );
  const names = edges.map(({ key }, index) => key ?? `edge ${index + 1}`);
  uniqueKeys("edge", names);
  // A reader of graphology knows only edges that are marked as directed, in a graph of those that are not.
  const byDefault = edges.some(isUndirected) ? "undirected" : "directed";
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared("node", nodeKeys),
    ...declared("edge", edgeKeys),
    `<graph edgedefault="${byDefault}">`,
    ...nodes.map(({ key, attributes }) => {
      const whose = `node ${shown(key)}`;
      return `<node id="${xmlOf(whose, "key", key)}">${dataOf(whose, attributes, nodeKeys)}</node>`;
    }),
    ...edges.map((edge, index) => {
      const { source, target, attributes } = edge;
      const name = names[index] ?? "";
      const whose = `edge ${shown(name)}`;
      for (const end of [source, target]) {
        if (!known.has(end)) refuse(`toGraphMl: an end of ${whose}`, end, "the key of a node");
      }
      const direction =
        byDefault === "directed" ? "" : ` directed="${String(!isUndirected(edge))}"`;
      const ends = `source="${xmlOf(whose, "source", source)}" target="${xmlOf(whose, "target", target)}"`;
      return `<edge id="${xmlOf(whose, "key", name)}" ${ends}${direction}>${dataOf(whose, attributes, edgeKeys)}</edge>`;
    }),
    "</graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function uniqueKeys(thing: string, keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) refuse(`toGraphMl: the key of a ${thing}`, key, `each ${thing} once`);
    seen.add(key);
  }
  return seen;
}

/** Every attribute that some node or edge has, typed by all its values. */
function keysOf(
  letter: string,
  items: readonly { readonly attributes?: object | undefined }[],
): Keys {
  const types = new Map<string, AttributeType>();
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === undefined || value === null) continue;
      const type = typeOf(value);
      types.set(name, (types.get(name) ?? type) === type ? type : "string");
    }
  }
  return new Map(
    [...types].map(([name, type], index) => [name, { id: `${letter}${index}`, type }]),
  );
}

function typeOf(value: unknown): AttributeType {
  if (typeof value === "boolean") return "boolean";
  return Number.isFinite(value) ? "double" : "string";
}

function declared(thing: "node" | "edge", keys: Keys): string[] {
  return [...keys].map(
    ([name, { id, type }]) =>
      `<key id="${id}" for="${thing}" attr.name="${xmlOf(`a ${thing}`, "attribute", name)}" attr.type="${type}"/>`,
  );
}

function dataOf(whose: string, attributes: object = {}, keys: Keys): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const written = typeof value === "string" ? value : jsonOf(whose, name, value);
      return `<data key="${keys.get(name)?.id ?? ""}">${xmlOf(whose, shown(name), written)}</data>`;
    })
    .join("");
}

function jsonOf(whose: string, name: string, value: unknown): string {
  let json: unknown;
  try {
    json = typeof value === "number" && !Number.isFinite(value) ? undefined : JSON.stringify(value);
  } catch {
    json = undefined;
  }
  return typeof json === "string"
    ? json
    : refuse(`toGraphMl: ${shown(name)} of ${whose}`, value, "what can be written as JSON");
}

function xmlOf(whose: string, name: string, value: string): string {
  if (UNWRITABLE.test(value)) {
    const wanted = "a text without control characters and without half of a surrogate pair";
    refuse(`toGraphMl: ${name} of ${whose}`, value, wanted);
  }
  return value.replace(MARKED, (sign) => REFERENCES[sign] ?? `&#${sign.codePointAt(0) ?? 0};`);
}

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
