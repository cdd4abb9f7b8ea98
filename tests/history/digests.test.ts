import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson, digest, digestsOf, recordDigests } from "../../src/history/digests.js";
import { setNames } from "../../src/history/recordSet.js";
import { empty, ofEvents } from "./sets.js";

test("the examples of RFC 8785, sections 3.2.2 and 3.2.3", () => {
  const given = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  ) as unknown;
  expect(canonicalJson(given)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
  const names = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
  const object = Object.fromEntries(names.map((name) => [name, 0]));
  expect(Object.keys(JSON.parse(canonicalJson(object)) as object)).toEqual([
    "1",
    "\r",
    "\u0080",
    "\u00f6",
    "\u20ac",
    "\u{1f600}",
    "\ufb33",
  ]);
});

test.each([undefined, () => 1, NaN, "\ud800"])("refuses %s, which JSON cannot hold", (value) => {
  expect(() => canonicalJson(value)).toThrow();
});

test("SHA-256 of the canonical bytes, in UTF-8", () => {
  expect(digest({ b: "بغداد", a: 1 })).toBe(
    createHash("sha256").update('{"a":1,"b":"بغداد"}', "utf8").digest("hex"),
  );
});

test("one digest for the set, each part and each record; the order of a part counts", () => {
  const [a, b] = [{ id: "a" }, { id: "b" }];
  const { set, collections } = digestsOf(ofEvents(a, b));
  expect(Object.keys(collections)).toEqual(setNames);
  expect(collections.events).toBe(digest([a, b]));
  expect(set).toBe(digest({ ...empty, events: [a, b] }));
  expect(digestsOf(ofEvents(b, a)).set).not.toBe(set);
  expect(recordDigests(ofEvents(a, b))).toEqual({ "events/a": digest(a), "events/b": digest(b) });
});
