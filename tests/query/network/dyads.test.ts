import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dyads } from "../../../src/query/network/dyads.js";
import { arbitraryRecords, networkRecords } from "../networkRecords.js";

const eventsOf = (...acts: (readonly string[])[]) => networkRecords({}, acts).events;

test("each agent with each it faces, in both directions, by first sight", () => {
  const events = eventsOf(
    ["a agent", "b target", "c victim", "d witness"],
    ["b agent", "a addressee"],
    ["a agent", "b subject"],
  );
  expect(dyads(events)).toEqual([
    {
      agent: "a",
      facing: "b",
      count: 2,
      countByGroup: { attack: 2 },
      events: ["event-0", "event-2"],
    },
    { agent: "a", facing: "c", count: 1, countByGroup: { attack: 1 }, events: ["event-0"] },
    { agent: "b", facing: "a", count: 1, countByGroup: { speech: 1 }, events: ["event-1"] },
  ]);
});

test.each([
  ["nothing", []],
  ["nobody faces", ["a agent", "b agent"]],
  ["nobody acts", ["a target", "b target"]],
  ["parties to talks do not face each other", ["a party", "b party"]],
  ["a denied agent", ["a agent denied", "b target"]],
  ["a denied target", ["a agent", "b target denied"]],
  ["oneself", ["a agent", "a target"]],
] as const)("none: %s", (_, act) => {
  expect(dyads(eventsOf(act))).toEqual([]);
});

test("an event counts once, in whatever roles", () => {
  expect(dyads(eventsOf(["a agent", "b target", "b subject"]))[0]?.count).toBe(1);
});

test("a group of records of your own may be named like a member of every object", () => {
  const events = eventsOf(["a agent", "b target"]).map((event) => ({
    ...event,
    group: "constructor" as "attack",
  }));
  expect(dyads(events)[0]?.countByGroup).toEqual({ constructor: 1 });
});

test("counts what a loop over all pairs of actors counts", () => {
  fc.assert(
    fc.property(arbitraryRecords, ({ events }) => {
      const letters = ["a", "b", "c", "d", "e", "f"];
      const took = (actor: string, roles: readonly string[]) =>
        events.filter(({ participants }) =>
          participants.some(
            (part) => part.actor === actor && roles.includes(part.role) && part.status !== "denied",
          ),
        );
      const expected = letters.flatMap((agent) =>
        letters.flatMap((facing) => {
          const faced = took(facing, ["target", "subject"]);
          const met = took(agent, ["agent"]).filter((event) => faced.includes(event));
          return agent === facing || met.length === 0
            ? []
            : [`${agent} ${facing} ${met.map(({ id }) => id).join(" ")}`];
        }),
      );
      const found = dyads(events);
      expect(
        found.map(({ agent, facing, events: met }) => `${agent} ${facing} ${met.join(" ")}`).sort(),
      ).toEqual(expected.sort());
      for (const { count, countByGroup, events: met } of found) {
        expect(count).toBe(met.length);
        expect((countByGroup.attack ?? 0) + (countByGroup.speech ?? 0)).toBe(count);
      }
    }),
  );
});
