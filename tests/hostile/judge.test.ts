import { expect, test, vi } from "vitest";
import * as z from "zod/v4-mini";
import { type FaultSort, tellZodsWords } from "./flawOf.js";
import { judge } from "./judge.js";
import { asked, options, read } from "./legal.js";
import type { Path } from "./path.js";
import { helper, type SoundCall } from "./sound.js";
import { hostileValues, nothing, stranger } from "./values.js";

interface Named {
  id: string;
}
type Subject = (records: Named[], options: { limit: number }) => unknown;

const records = read([{ id: "iraq" }], z.array(z.looseObject({ id: z.string() })));
const question = asked({ limit: 1 }, options({ limit: z.number() }));

function judged(subject: Subject, path: Path, value: string, isTimed?: boolean) {
  const hostile = [...hostileValues, nothing, stranger].find(({ name }) => name === value);
  if (!hostile) throw new Error(`No hostile value is called ${value}.`);
  return judge(helper("subject", subject, { records, options: question }), path, hostile, isTimed)
    ?.sort;
}

function refuse(message: string): never {
  throw new RangeError(message);
}

test.each<[what: string, Subject, Path, string, FaultSort | undefined]>([
  ["words of the engine", (items) => items.length, ["records"], "null", "engine"],
  [
    "words of the engine under our name",
    (items) => {
      try {
        return items.length;
      } catch (error) {
        return refuse(`subject: ${(error as Error).message}`);
      }
    },
    ["records"],
    "null",
    "engine",
  ],
  [
    "a value made a text",
    (items) => `the id ${items[0]?.id ?? ""}`,
    ["records", 0, "id"],
    "toString throws",
    "engine",
  ],
  ["no name in front", () => refuse("not a list"), ["records"], "null", "stranger"],
  ["the name of another", () => refuse("other: not a list"), ["records"], "null", "stranger"],
  [
    "another class",
    () => {
      throw new Error("subject: not a list");
    },
    ["records"],
    "null",
    "stranger",
  ],
  [
    "a value repeated",
    (items) => refuse(`subject: ${items as unknown as string}`),
    ["records"],
    "a megabyte of x",
    "long",
  ],
  ["a good refusal", () => refuse("subject: not a list"), ["records"], "null", undefined],
  [
    "a member that was read",
    (items) => typeof items[0]?.id,
    ["records", 0, "id"],
    "BigInt",
    "accepted",
  ],
  [
    "a member that was read, and changes nothing",
    (items) => items.filter(({ id }) => id !== "iran"),
    ["records", 0, "id"],
    "BigInt",
    undefined,
  ],
  [
    "a member that is missing",
    (items) => items[0]?.id,
    ["records", 0, "id"],
    "nothing at all",
    "accepted",
  ],
  ["a member nobody read", (items) => items.length, ["records", 0, "id"], "BigInt", undefined],
  ["a member handed on", (items) => ({ ...items[0] }), ["records", 0, "id"], "BigInt", undefined],
  ["an option nobody read", () => 1, ["options", "limit"], "BigInt", "accepted"],
  [
    "an option nobody knows",
    () => 1,
    ["options", "unheardOf"],
    "a member nobody knows",
    "accepted",
  ],
  ["a legal value", (items) => items[0]?.id, ["records", 0, "id"], "a space", undefined],
  [
    "a getter of the caller",
    (items) => items[0]?.id,
    ["records", 0],
    "every trap throws",
    undefined,
  ],
  ["a change", (items) => items.push({ id: "iran" }), ["records", 0, "id"], "a space", "changed"],
  [
    "a sound value of another realm",
    (items) => (items instanceof Array ? 1 : refuse("subject: not a list")),
    ["records"],
    "the sound value of another realm",
    "refused",
  ],
])("%s", (_, subject, path, value, sort) => {
  expect(judged(subject, path, value)).toBe(sort);
});

test.each([
  ["takes too long", 1_500_000, "slow"],
  ["waits for others on the machine", 500_000, undefined],
])("%s", (_, user, sort) => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 1_500));
  vi.spyOn(process, "cpuUsage").mockReturnValue({ user, system: 0 });
  expect(judged(() => 1, ["options", "limit"], "0.5", true)).toBe(sort);
  vi.restoreAllMocks();
});

test.each<[what: string, z.ZodMiniType, FaultSort | undefined]>([
  ["Zod's words", z.string(), "zod"],
  ["our words", z.string("Write a text."), undefined],
  ["what no record can hold", z.any(), "accepted"],
])("a schema says %s", (_, schema, sort) => {
  tellZodsWords();
  const sound: SoundCall = {
    ...helper("textSchema", (value) => schema.parse(value), {
      value: asked("iraq", z.string()),
    }),
    sort: "schema",
  };
  const hostile = hostileValues.find(({ name }) => name === "BigInt");
  expect(hostile && judge(sound, ["value"], hostile)?.sort).toBe(sort);
});
