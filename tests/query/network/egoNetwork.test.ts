import * as fc from "fast-check";
import { expect, test } from "vitest";
import { egoNetwork } from "../../../src/query/network/egoNetwork.js";
import { networkOf } from "../../../src/query/network/networkOf.js";
import { arbitraryRecords, networkRecords } from "../networkRecords.js";

// d -> c -> b -> a, b and e tied to each other through events, f alone
const network = networkOf(
  networkRecords({ a: [], b: ["part-of a"], c: ["part-of b"], d: ["part-of c"], e: [], f: [] }, [
    ["e", "b"],
    ["e", "c"],
  ]),
);
const around = (actor: string, distance?: number) =>
  egoNetwork(network, actor, distance)
    .nodes.map(({ key }) => key)
    .join("");

test.each([
  ["b", 0, "b"],
  ["b", undefined, "abce"], // against and with the direction
  ["b", 2, "abcde"],
  ["b", 1000, "abcde"],
  ["a", 1, "ab"],
  ["d", 2, "bcde"],
  ["f", 3, "f"],
] as const)("around %s, %s steps: %s", (actor, distance, nodes) => {
  expect(around(actor, distance)).toBe(nodes);
});

test("keeps every tie among those kept", () => {
  expect(egoNetwork(network, "b").edges.map(({ key }) => key)).toEqual([
    "b part-of a",
    "c part-of b",
    "b co-participation e",
    "c co-participation e",
  ]);
});

test("says how to mend bad arguments", () => {
  expect(() => around("bb")).toThrow(
    new RangeError('egoNetwork: no actor "bb". Nearest: b, a, c.'),
  );
  for (const distance of [-1, 0.5, Number.NaN, Infinity, "1", null, { distance: 1 }, 1n]) {
    expect(() => around("b", distance as number)).toThrow(RangeError);
    expect(() => around("b", distance as number)).toThrow(
      /^egoNetwork: distance is .+\. Pass a whole number of steps, such as 0, 1 or 2\.$/,
    );
  }
  expect(() => around(undefined as unknown as string)).toThrow(
    "egoNetwork: the id of the actor is undefined. Pass a text",
  );
});

test("as far as repeated looks at all edges reach", () => {
  fc.assert(
    fc.property(arbitraryRecords, fc.nat({ max: 4 }), (records, distance) => {
      const whole = networkOf(records);
      const actor = whole.nodes[0]?.key ?? "";
      let reached = new Set([actor]);
      for (let step = 0; step < distance; step += 1) {
        reached = new Set([
          ...reached,
          ...whole.edges.flatMap(({ source, target }) =>
            reached.has(source) || reached.has(target) ? [source, target] : [],
          ),
        ]);
      }
      const ego = egoNetwork(whole, actor, distance);
      expect(new Set(ego.nodes.map(({ key }) => key))).toEqual(reached);
      expect(ego.edges).toEqual(
        whole.edges.filter(({ source, target }) => reached.has(source) && reached.has(target)),
      );
    }),
  );
});
