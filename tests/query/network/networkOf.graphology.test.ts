import * as fc from "fast-check";
import graphology from "graphology";
import { expect, test } from "vitest";
import { networkOf } from "../../../src/query/network/networkOf.js";
import { arbitraryRecords } from "../networkRecords.js";

test("graphology takes every network, and gives it back", () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const network = networkOf(records);
      const graph = new graphology.MultiGraph(network.options).import(network);
      expect(graph.order).toBe(network.nodes.length);
      expect(graph.size).toBe(network.edges.length);
      expect(graph.export()).toMatchObject(network);
    }),
  );
});
