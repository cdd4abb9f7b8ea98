import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compareApi, type DataLists } from "../../src/release/api/compareApi.js";

/** The bump and the words of each difference between two entries of one file. */
function compare(before: string, after: string, lists?: readonly [DataLists, DataLists]): string[] {
  const files = new Map([
    [resolve("before/index.d.ts"), before],
    [resolve("after/index.d.ts"), after],
  ]);
  const at = (folder: string) => ({ folder: resolve(folder), entries: { ".": "index.d.ts" } });
  const findings = compareApi(at("before"), at("after"), {
    readFile: (path) => files.get(path),
    ...(lists && { lists }),
  });
  return findings.map(({ bump, subject, what }) => `${bump}: ${subject}: ${what}`);
}

const taken = (members: string): string =>
  `export interface Options { ${members} }\nexport declare function ask(options: Options): void;`;
const given = (members: string): string =>
  `export interface Answer { ${members} }\nexport declare function ask(): Answer;`;
const both = (members: string): string =>
  `export interface Item { ${members} }\nexport declare function same(item: Item): Item;`;

test("says nothing of equal declarations, whatever the comments and the order", () => {
  expect(
    compare(
      given("/** One. */ readonly a: 1 | 2; readonly b: string;"),
      given("readonly b: string; /** The first. */ readonly a: 2 | 1;"),
    ),
  ).toEqual([]);
});

test.each([
  ["a: string;", "a: string; b?: string;", "minor: Options.b: is new, and may be left out"],
  [
    "a: string;",
    "a: string; b: string;",
    "major: Options.b: is new, and whoever passes this in has to give it",
  ],
  ["a: string; b?: string;", "a: string;", "major: Options.b: is gone"],
  ["a?: string;", "a: string;", "major: Options.a: may no longer be left out"],
  ["a: string;", "a?: string;", "minor: Options.a: may be missing now"],
  ["a: string;", "a: string | number;", "minor: Options.a: may be `number` now"],
  ["a: string | number;", "a: string;", "major: Options.a: is no longer `number`"],
])("passed in: { %s } -> { %s }: %s", (before, after, found) => {
  expect(compare(taken(before), taken(after))).toEqual([found]);
});

test.each([
  ["a: string;", "a: string; b: string;", "minor: Answer.b: is new"],
  ["a: string; b: string;", "a: string;", "major: Answer.b: is gone"],
  ["a: string;", "a?: string;", "major: Answer.a: may be missing now"],
  ["a?: string;", "a: string;", "minor: Answer.a: may no longer be left out"],
  ["a: string;", "a: string | null;", "major: Answer.a: may be `null` now"],
  ["a: string | null;", "a: string;", "minor: Answer.a: is no longer `null`"],
  ["a: number;", "a: 1 | 2;", "minor: Answer.a: `number` is now `1 | 2`, which is narrower"],
  ["a: string;", "readonly a: string;", "major: Answer.a: is read-only now"],
  ["a: string;", "a: any;", "major: Answer.a: `string` is now `any`"],
])("read: { %s } -> { %s }: %s", (before, after, found) => {
  expect(compare(given(before), given(after))).toEqual([found]);
});

test.each([
  ["a: string;", "a: string; b: string;", "major"],
  ["a: string;", "a: string; b?: string;", "minor"],
  ["a: string;", "a: string | null;", "major"],
  ["a: string | null;", "a: string;", "major"],
])("passed in and read, as records are: { %s } -> { %s }: %s", (before, after, bump) => {
  const found = compare(both(before), both(after));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${bump}: `));
});

test.each([
  [
    "(a: string): void",
    "(a: string, b: string): void",
    "major: ask(b): is new, and has to be given",
  ],
  [
    "(a: string): void",
    "(a: string, b?: string): void",
    "minor: ask(b): is new, and may be left out",
  ],
  [
    "(a: string): void",
    "(a: string, ...b: string[]): void",
    "minor: ask(b): is new, and may be left out",
  ],
  ["(a: string, b?: string): void", "(a: string): void", "major: ask(b): is no longer taken"],
  ["(a: string): void", "(a: string | Date): void", "minor: ask(a): may be `Date` now"],
  ["(a: string | Date): void", "(a: string): void", "major: ask(a): is no longer `Date`"],
  ["(): string", "(): string | undefined", "major: ask: what it returns: may be `undefined` now"],
  ["(): string | undefined", "(): string", "minor: ask: what it returns: is no longer `undefined`"],
  [
    "(each: (a: string) => void): void",
    "(each: (a: string | null) => void): void",
    "major: ask(each)(a): may be `null` now",
  ],
  ["<T>(a: T): T", "<T extends string>(a: T): T", "major: ask<T>: must be of a type now"],
  [
    "<T, U>(a: T, b: U): T",
    "<T>(a: T, b: unknown): T",
    "major: ask: takes 1 type arguments, not 2",
  ],
])("called: %s -> %s: %s", (before, after, found) => {
  const declare = (type: string): string => `export declare function ask${type};`;
  expect(compare(declare(before), declare(after))).toContain(found);
});

test.each([
  ["export declare function ask<T>(a: T): T;", "export declare function ask<U>(b: U): U;"],
  ["export interface A<T> { a: T[] }", "export interface A<U> { a: U[] }"],
  ["type S = 'a' | 'b'; export interface A { a: S }", "export interface A { a: 'b' | 'a' }"],
  [
    "interface Old { a: 1 } export declare const x: Old;",
    "interface New { a: 1 } export declare const x: New;",
  ],
  [
    "export interface Tree { parts: Tree[] }",
    "type Trees = Tree[]; export interface Tree { parts: Trees }",
  ],
  [
    "export interface A { a: Array<{ b: 1 }> }",
    "interface B { b: 1 } export interface A { a: Array<B> }",
  ],
])("means the same in other words: %s -> %s", (before, after) => {
  // Without a list of exports, all that a file declares is exported.
  expect(compare(`${before} export {};`, `${after} export {};`)).toEqual([]);
});

test("sees a member that may be left out in whatever way a type is put together", () => {
  const declare = (type: string): string =>
    `interface A { a?: string } interface B { a?: string; b?: string } export declare function ask(given: ${type}): void; export {};`;
  const found = "minor: ask(given).b: is new, and may be left out";
  for (const type of ["B", "A & { b?: string }", "{ a?: string; b?: string }"])
    expect(compare(declare("A"), declare(type)), type).toEqual([found]);
});

test("finds what changed in a type that is not exported", () => {
  const declare = (members: string): string =>
    `interface Inner { ${members} }\nexport declare function ask(inner: Inner): void;\nexport {};`;
  expect(compare(declare("a: string;"), declare("a: string; b: number;"))).toEqual([
    "major: Inner.b: is new, and whoever passes this in has to give it",
  ]);
});

test("a closed list may grow, also where it is read", () => {
  const declare = (list: string): string =>
    `export type List = ${list};\nexport declare function ask(): List;`;
  expect(compare(declare("'a' | 'b'"), declare("'a' | 'b' | 'c'"))).toEqual([
    'minor: List: "c" is a new value',
  ]);
  expect(compare(declare("'a' | 'b'"), declare("'a'"))).toEqual([
    'major: List: "b" is no longer one of its values',
  ]);
});

test("leaves the lists of ids to the rules for data", () => {
  const [before, after] = [
    ["a", "b"],
    ["a", "c"],
  ].map((ids) => new Map([["events", new Set(ids)]]));
  const declare = (list: string): string => `export type EventId = ${list};`;
  const lists = [before ?? new Map(), after ?? new Map()] as const;
  expect(compare(declare('"a" | "b"'), declare('"a" | "c"'), lists)).toEqual([]);
  expect(compare(declare('"a" | "b"'), declare('"a"'), lists)).toEqual([
    'major: EventId: "b" is no longer one of its values',
  ]);
});

test("names what is exported no longer, newly, or only as a type", () => {
  expect(
    compare(
      "export declare const a: 1; declare class B {} export { B };",
      "declare const a: 1; export declare const c: 1; declare class B {} export type { B }; export {};",
    ),
  ).toEqual([
    "major: . a: is no longer exported",
    "major: . B: is only a type now",
    "minor: . c: is a new export",
  ]);
});

test("compares classes as they are made, as they are, and what they have themselves", () => {
  expect(
    compare(
      "export declare class Fault extends Error { constructor(a: string); readonly a: string; static of(): Fault; }",
      "export declare class Fault extends Error { constructor(a: string, b: string); static of(a: string): Fault; }",
    ).sort(),
  ).toEqual([
    "major: Fault.a: is gone",
    "major: class Fault.of(a): is new, and has to be given",
    "major: new Fault(b): is new, and has to be given",
  ]);
});
