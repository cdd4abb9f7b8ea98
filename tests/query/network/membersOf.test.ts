import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../../../src/model/actor.js";
import { asOf } from "../../../src/query/time/asOf.js";
import { type MembershipOptions, membersOf } from "../../../src/query/network/membersOf.js";
import { arbitraryRecords, networkRecords } from "../networkRecords.js";

const { actors } = networkRecords({
  grandchild: ["part-of child"],
  umbrella: ["part-of grandchild"], // a circle
  backer: ["backed-by umbrella", "supports umbrella"],
  front: ["front-for umbrella 2021/.."],
  child: ["member-of umbrella 2019/2021", "part-of umbrella 2019/2021"],
  stranger: ["part-of nowhere"],
});
const ids = (umbrella: string, options?: MembershipOptions) =>
  membersOf(actors, umbrella, options).map(({ id }) => id);

test("nearest first, then in the order of the actors, each once, never itself", () => {
  expect(ids("umbrella")).toEqual(["front", "child", "grandchild"]);
  expect(ids("child")).toEqual(["grandchild", "umbrella", "front"]);
  expect(ids("backer")).toEqual([]);
  expect(membersOf(actors, "child")[0]).toBe(actors[0]);
});

test.each([
  ["2020-06-01", "certain", ["child"]], // the grandchild's tie has no dates
  ["2020-06-01", "possible", ["child", "grandchild"]],
  ["2019-06-01", "certain", []], // some day of 2019
  ["2022-01-01", "certain", ["front"]],
  ["2022-01-01", "possible", ["front"]], // the way to the grandchild is cut
] as const)("on %s, %s", (on, certainty, members) => {
  expect(ids("umbrella", { on, certainty })).toEqual(members);
});

test("says how to fix bad arguments", () => {
  expect(() => ids("umbrela")).toThrow(
    new RangeError('membersOf: no record has "umbrela" for umbrella. Nearest: umbrella.'),
  );
  expect(ids("no-such-group")).toEqual([]);
  expect(() => ids("umbrella", { on: "2020" })).toThrow(
    'membersOf: on "2020" is not a calendar day.',
  );
  expect(() => ids("umbrella", { certainty: "sure" as "certain" })).toThrow(
    'membersOf: unknown certainty "sure"',
  );
  expect(() => ids("umbrella", { day: "2020-06-01" } as MembershipOptions)).toThrow(
    'unknown option "day"',
  );
  expect(() => ids("umbrella", null as unknown as MembershipOptions)).toThrow(
    "membersOf: options is null. Pass an object with any of: on, certainty.",
  );
  expect(() => membersOf(actors, undefined as unknown as string)).toThrow(
    "membersOf: umbrella is undefined. Pass a text",
  );
});

test("an option may be undefined", () => {
  expect(ids("umbrella", { on: undefined, certainty: undefined })).toHaveLength(3);
});

test("an unreadable time is told with the relation that has it", () => {
  const odd = networkRecords({ umbrella: [], child: ["part-of umbrella 2020"] }).actors;
  expect(() => membersOf(odd, "umbrella", { on: "2020-01-01" })).toThrow(
    new RangeError(
      'membersOf: actors[1].relations[0].valid is "2020". Pass an interval in EDTF, such as "2020-05/2022-10". The record is "child".',
    ),
  );
});

test("everybody from whom a walk upwards reaches the umbrella", () => {
  const belonging = ["part-of", "member-of", "front-for"];
  fc.assert(
    fc.property(
      arbitraryRecords,
      fc.option(fc.constantFrom("2019-06-01", "2020-06-01", "2021-06-01"), { nil: undefined }),
      fc.constantFrom("certain", "possible"),
      ({ actors: all }, on, certainty) => {
        const umbrella = all[0]?.id ?? "";
        const reaches = ({ id, relations }: Actor, past: readonly string[]): boolean => {
          const ties = relations.filter(({ kind }) => belonging.includes(kind));
          return (on === undefined ? ties : asOf(ties, on, { certainty })).some(({ object }) => {
            const above = all.find((other) => other.id === object);
            if (object === umbrella) return true;
            return above !== undefined && !past.includes(object) && reaches(above, [...past, id]);
          });
        };
        const expected = all.filter((actor) => actor.id !== umbrella && reaches(actor, [actor.id]));
        const members = membersOf(all, umbrella, on === undefined ? {} : { on, certainty });
        expect(members).toHaveLength(expected.length);
        expect(new Set(members)).toEqual(new Set(expected));
      },
    ),
  );
});
