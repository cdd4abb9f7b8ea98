import fc from "fast-check";
import graphology from "graphology";
import { expect, test } from "vitest";
import * as all from "iraq-conflict-data";
import { toGraph } from "../../../src/interop/graph/toGraph.js";
import { records } from "../../hostile/records.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";

const { MultiDirectedGraph } = graphology;
const { actors, events, places, sources } = records;

test("graphology loads all records; every tie between them is an edge", () => {
  const serialized = toGraph(all);
  const graph = new MultiDirectedGraph(serialized.options).import(serialized);
  const { events: ownEvents, prospects, actors: ownActors, figures } = all;
  const acts = [...ownEvents, ...prospects];
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  expect(graph.order).toBe(
    acts.length + ownActors.length + figures.length + all.places.length + all.sources.length,
  );
  const ties = new Map<string, number>();
  graph.forEachEdge((_, { tie }) => ties.set(String(tie), (ties.get(String(tie)) ?? 0) + 1));
  expect(Object.fromEntries(ties)).toMatchObject({
    participants: sum(acts.map(({ participants }) => participants.length)),
    links: sum(acts.map(({ links }) => links.length)),
    relations: sum(ownActors.map(({ relations }) => relations.length)),
    posts: sum(ownActors.map(({ posts }) => posts.length)),
    parent: all.places.filter(({ parent }) => parent !== undefined).length,
    outlet: all.sources.length,
    place: [...acts, ...figures].filter(({ place }) => place).length,
  });
  for (const { attributes } of [...serialized.nodes, ...serialized.edges])
    for (const value of Object.values(attributes)) expect(typeof value).toMatch(/string|number/);
});

test("evidence is counted, by source and by speaker with status", () => {
  const { edges } = toGraph({ events, actors, sources });
  for (const { id, evidence } of events) {
    const weights = (tie: string) =>
      edges
        .filter(({ source, attributes }) => source === `events/${id}` && attributes.tie === tie)
        .map(({ attributes }) => attributes.weight ?? 0);
    for (const tie of ["source", "speaker"])
      expect(weights(tie).reduce((total, weight) => total + weight, 0)).toBe(evidence.length);
  }
});

test("a tie to what was not passed is left out, and two equal ties have keys of their own", () => {
  expect(toGraph({ events }).edges.filter(({ target }) => !target.startsWith("events/"))).toEqual(
    [],
  );
  const twice = actors.map((actor) => ({
    ...actor,
    relations: [...actor.relations, ...actor.relations],
  }));
  const { edges, options, nodes } = toGraph({ actors: twice });
  expect(new Set(edges.map(({ key }) => key)).size).toBe(edges.length);
  expect(new MultiDirectedGraph(options).import({ nodes, edges }).size).toBe(edges.length);
});

test("refuses what is no collection, and a record that comes twice", () => {
  expect(() => toGraph({ event: events } as never)).toThrow(
    'unknown collection "event". Nearest: events',
  );
  expect(() => toGraph({ places: [...places, ...places] })).toThrow(
    `toGraph: places[${places.length}].id is "${places[0]?.id ?? ""}". Pass each record once.`,
  );
});

test("hostile ids and texts come through unharmed, or the record is named", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(hostileText, { minLength: 2, maxLength: 2 }),
      hostileText,
      (ids, label) => {
        const [first = "", second = ""] = ids;
        const made = ids.map((id) => ({
          ...places[0],
          id,
          names: { en: label, ar: label },
          parent: second,
        }));
        const isWritable = !/[\0\p{Surrogate}]/u.test([...ids, label].join(" "));
        if (!isWritable) {
          expect(() => toGraph({ places: made as never })).toThrow(
            /^toGraph: places\[\d\].*The record is/,
          );
          return;
        }
        const { options, nodes, edges } = toGraph({ places: made as never });
        const graph = new MultiDirectedGraph(options).import({ nodes, edges });
        expect(graph.getNodeAttributes(`places/${first}`)).toMatchObject({ id: first, label });
        expect(graph.hasEdge(`places/${first}`, `places/${second}`)).toBe(true);
      },
    ),
    { seed: 13, numRuns: 500 * times },
  );
});
