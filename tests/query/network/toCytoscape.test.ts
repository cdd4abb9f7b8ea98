import * as fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf } from "../../../src/query/network/networkOf.js";
import { toCytoscape } from "../../../src/query/network/toCytoscape.js";
import { arbitraryRecords, networkRecords } from "../networkRecords.js";

test("keys become ids, attributes become data", () => {
  const network = networkOf(networkRecords({ a: ["opposes b 2020/.."], b: [] }, [["a", "b"]]));
  expect(toCytoscape(network)).toEqual({
    nodes: [
      {
        data: { id: "a", label: "A", labelArabic: "الa", kind: "armed-group", identity: "named" },
      },
      {
        data: { id: "b", label: "B", labelArabic: "الb", kind: "armed-group", identity: "named" },
      },
    ],
    edges: [
      {
        data: {
          id: "a opposes b",
          source: "a",
          target: "b",
          kind: "opposes",
          valid: "2020/..",
          attested: null,
          evidence: [],
        },
      },
      {
        data: {
          id: "a co-participation b",
          source: "a",
          target: "b",
          kind: "co-participation",
          weight: 1,
          events: ["event-0"],
        },
      },
    ],
  });
});

test("no two elements share an id, and every end is there, as Cytoscape demands", () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const { nodes, edges } = toCytoscape(networkOf(records));
      const nodeIds = new Set<string>(nodes.map(({ data }) => data.id));
      const ids = [...nodeIds, ...edges.map(({ data }) => data.id)];
      expect(new Set(ids).size).toBe(nodes.length + edges.length);
      for (const { data } of edges)
        expect(nodeIds.has(data.source) && nodeIds.has(data.target)).toBe(true);
    }),
  );
});
