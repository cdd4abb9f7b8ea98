import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { plainCopy } from "../../src/check/plainCopy.js";

const foreignIn = (value: unknown) =>
  plainCopy(value).foreign.map(({ path, what }) => `${path.join(".")}: ${what}`);

test("copies what JSON can hold, and keeps nothing of the original", () => {
  const given = { a: ["x", 1, true, null, { b: [] }] };
  const { value, foreign } = plainCopy(given);
  expect(JSON.stringify(value)).toBe(JSON.stringify(given));
  expect(value).not.toBe(given);
  expect(foreign).toEqual([]);
});

test("takes plain objects of any window, also those without a prototype", () => {
  const given = [runInNewContext("({ a: [1] })"), Object.assign(Object.create(null), { b: 2 })];
  expect(JSON.stringify(plainCopy(given).value)).toBe('[{"a":[1]},{"b":2}]');
});

test("reads a member once, so that it cannot change behind the check", () => {
  let reads = 0;
  const given = {
    get a() {
      reads += 1;
      return "x";
    },
  };
  expect(plainCopy(given).value).toEqual({ a: "x" });
  expect(reads).toBe(1);
});

test("a member that is undefined is absent; a gap in a list is not", () => {
  expect(Object.keys(plainCopy({ a: undefined }).value as object)).toEqual([]);
  expect(plainCopy(Array(2)).value).toEqual([undefined, undefined]);
});

test("a member called __proto__ is a member", () => {
  const { value } = plainCopy(JSON.parse('{"__proto__": {"kind": "city"}}'));
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect((value as { kind?: string }).kind).toBeUndefined();
});

class Row {
  kind = "city";
}
const circle: Record<string, unknown> = {};
circle["a"] = [circle];
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const throwing = (): never => {
  throw new Error("no");
};

test.each<[string, unknown, string]>([
  ["a date", new Date(), "a value of type Date cannot be part of a record."],
  ["a map", new Map(), "a value of type Map cannot be part of a record."],
  ["a typed array", new Uint8Array(2), "a value of type Uint8Array cannot be part of a record."],
  ["a boxed text", Object("x"), "a value of type String cannot be part of a record."],
  ["an instance", new Row(), "an instance of a class cannot be part of a record."],
  [
    "inherited members",
    Object.create({ kind: "city" }),
    "an instance of a class cannot be part of a record.",
  ],
  ["a revoked proxy", revoked, "Reading the value throws an error."],
  [
    "a proxy that throws",
    new Proxy({}, { ownKeys: throwing }),
    "Reading the value throws an error.",
  ],
])("%s is left out and reported where it stands", (_, value, what) => {
  expect(foreignIn({ a: [0, value] })).toEqual([`a.1: ${what}`]);
  expect(foreignIn(value)).toEqual([`: ${what}`]);
});

test("a member that throws is reported where it stands, and the others are copied", () => {
  const given = Object.defineProperty({ b: 1 }, "a", { get: throwing, enumerable: true });
  expect(foreignIn([given])).toEqual(["0.a: Reading the value throws an error."]);
  expect((plainCopy(given).value as { b: number }).b).toBe(1);
});

test("what holds itself ends where it comes round", () => {
  expect(foreignIn(circle)).toEqual(["a.0: The value contains itself."]);
});

test("the same value twice is no circle", () => {
  const shared = { x: 1 };
  expect(foreignIn([shared, shared])).toEqual([]);
});

test("ten levels are enough", () => {
  let deep: unknown = 0;
  for (let level = 0; level < 10_000; level += 1) deep = [deep];
  expect(foreignIn(deep)).toEqual([
    `${Array(10).fill("0").join(".")}: The value is more than 10 levels deep.`,
  ]);
});

test.each<[string, unknown]>([
  ["a list that claims to be endless", Array(4e9)],
  ["a wide object", Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, 0]))],
  [
    "few lists that hold one another often",
    [0, 1, 2, 3].reduce<unknown>((inner) => Array<unknown>(100).fill(inner), 0),
  ],
])("%s is too much for one record", (_, value) => {
  expect(foreignIn({ a: value })).toEqual([": The record has more than 50000 values."]);
});
