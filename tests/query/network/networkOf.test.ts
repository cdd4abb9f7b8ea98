import * as fc from "fast-check";
import { expect, test } from "vitest";
import { networkOf, type NetworkCriteria } from "../../../src/query/network/networkOf.js";
import { arbitraryRecords, networkRecords } from "../networkRecords.js";

const records = networkRecords(
  {
    b: ["opposes a", "opposes a 2020/..", "leads b", "part-of elsewhere"],
    a: ["opposes b ../2019"],
    lonely: [],
  },
  [
    ["a agent", "b target", "elsewhere target"],
    ["b agent", "a target", "a subject"],
    ["a agent", "b target denied"],
    ["lonely party"],
  ],
);
const keys = (criteria?: NetworkCriteria) =>
  networkOf(records, criteria).edges.map(({ key }) => key);

test("every actor is a node, in order, with what a drawing needs", () => {
  expect(networkOf(records).nodes).toEqual(
    ["b", "a", "lonely"].map((key) => ({
      key,
      attributes: {
        label: key.toUpperCase(),
        labelArabic: `ال${key}`,
        kind: "armed-group",
        identity: "named",
      },
    })),
  );
});

test("relations first, then shared events; a second relation of one kind is numbered", () => {
  expect(keys()).toEqual([
    "b opposes a",
    "b opposes a 2",
    "b leads b",
    "a opposes b",
    "b co-participation a",
  ]);
});

test("a relation keeps its direction, time and evidence", () => {
  expect(networkOf(records).edges[3]).toEqual({
    key: "a opposes b",
    source: "a",
    target: "b",
    attributes: { kind: "opposes", valid: "../2019", attested: null, evidence: [] },
  });
});

test("shared events count once each, without a direction and without denied parts", () => {
  expect(networkOf(records).edges[4]).toEqual({
    key: "b co-participation a",
    source: "b",
    target: "a",
    undirected: true,
    attributes: { kind: "co-participation", weight: 2, events: ["event-0", "event-1"] },
  });
});

test.each([
  [{ kind: "opposes" }, ["b opposes a", "b opposes a 2", "a opposes b"]],
  [{ kind: ["leads", "co-participation"] }, ["b leads b", "b co-participation a"]],
  [{ kind: [] }, []],
  [{ on: "2021-01-01", certainty: "certain", kind: "opposes" }, ["b opposes a"]],
  [{ on: "2021-01-01", kind: "opposes", certainty: "possible" }, ["b opposes a", "b opposes a 2"]],
  [{ on: "2018-12-31", certainty: "certain", kind: "opposes" }, ["a opposes b"]],
  [{ on: "2018-12-31", kind: "co-participation" }, ["b co-participation a"]],
] as const)("%j", (criteria, expected) => {
  expect(keys(criteria)).toEqual(expected);
});

test("nothing makes an empty network", () => {
  expect(networkOf({ actors: [], events: [] })).toEqual({
    options: { type: "mixed", multi: true, allowSelfLoops: true },
    nodes: [],
    edges: [],
  });
});

test("says how to fix bad criteria", () => {
  expect(() => keys({ on: "2021" })).toThrow('networkOf: on "2021" is not a calendar day.');
  expect(() => keys({ certainty: "sure" as "certain" })).toThrow(RangeError);
  expect(() => keys({ kinds: "leads" } as NetworkCriteria)).toThrow(
    'networkOf: unknown option "kinds". Nearest: ',
  );
  expect(() => keys({ kind: "oposes" as "opposes" })).toThrow(/"oposes".* opposes/);
});

test.each<[unknown, string]>([
  [records.actors, "records is a list. Pass an object with the two lists, { actors, events }."],
  [undefined, "records is undefined. Pass an object with the two lists, { actors, events }."],
  [{ events: [] }, "actors is undefined. Pass a list of records"],
  [{ actors: [] }, "events is undefined. Pass a list of records"],
  [{ actors: new Set(), events: [] }, "actors is a value of type Set. Pass a list of records"],
])("refuses what is no pair of lists, number %#", (pair, message) => {
  const network = (): unknown => networkOf(pair as typeof records, records.events as object);
  expect(network).toThrow(RangeError);
  expect(network).toThrow(`networkOf: ${message}`);
});

test("says how to fix a bad list of kind", () => {
  for (const kind of [new Set(["opposes"]), null, 7, [undefined]]) {
    expect(() => keys({ kind } as unknown as NetworkCriteria)).toThrow(/^networkOf: kind.* is /);
  }
  expect(() => keys(null as unknown as NetworkCriteria)).toThrow("networkOf: criteria is null.");
  expect(keys({ on: undefined, certainty: undefined, kind: undefined })).toEqual(keys());
});

test("keys are unique, ends are nodes, weights are what a loop over all pairs counts", () => {
  fc.assert(
    fc.property(arbitraryRecords, ({ actors, events }) => {
      const { nodes, edges } = networkOf({ actors, events });
      expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
      const took = (id: string) =>
        events.filter(({ participants }) =>
          participants.some(({ actor, status }) => actor === id && status !== "denied"),
        );
      const expected = nodes.flatMap(({ key: source }, place) =>
        nodes.slice(place + 1).flatMap(({ key: target }) => {
          const shared = took(source).filter((event) => took(target).includes(event));
          return shared.length > 0 ? [[source, target, shared.map(({ id }) => id)]] : [];
        }),
      );
      const shared = edges.flatMap(({ source, target, attributes }) =>
        attributes.kind === "co-participation" ? [[source, target, attributes.events]] : [],
      );
      expect(new Set(shared)).toEqual(new Set(expected));
      const known = new Set(nodes.map(({ key }) => key));
      const ties = actors.flatMap(({ relations }) =>
        relations.filter(({ object }) => known.has(object)),
      );
      expect(edges.length - shared.length).toBe(ties.length);
    }),
  );
});
