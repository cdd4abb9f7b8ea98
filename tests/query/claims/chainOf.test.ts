import { expect, test } from "vitest";
import { parseFrozen } from "../../../src/frozen/parseFrozen.js";
import type { Source } from "../../../src/model/source.js";
import { chainOf } from "../../../src/query/claims/chainOf.js";

const sources = parseFrozen<readonly Source[]>(
  JSON.stringify([
    { id: "other", outlet: "weekly" },
    { id: "article", outlet: "daily" },
  ]),
);

test.each([
  [
    "speaker, those between, outlet",
    "minister",
    ["embassy", "agency"],
    "minister embassy agency daily",
  ],
  ["nobody between", "minister", undefined, "minister daily"],
  ["an empty list between", "minister", [], "minister daily"],
  ["the outlet in its own voice", "daily", undefined, "daily"],
  ["the outlet repeated by mistake", "minister", ["daily"], "minister daily"],
  ["one who comes back", "agency", ["minister", "agency"], "agency minister agency daily"],
])("%s", (_, speaker, via, chain) => {
  const evidence = { source: "article", speaker, ...(via && { via }) };
  expect(chainOf(evidence, sources).join(" ")).toBe(chain);
});

test.each([
  [undefined, "evidence is undefined. Pass an object with source, speaker, via."],
  ["article", 'evidence is "article".'],
  [{ speaker: "daily" }, "evidence.source is undefined. Pass a text"],
  [{ source: "article" }, "evidence.speaker is undefined. Pass a text"],
  [{ source: "article", speaker: "daily", via: "agency" }, 'evidence.via is "agency". Pass a list'],
])("%j is no evidence", (evidence, message) => {
  const ask = (): unknown => chainOf(evidence as Parameters<typeof chainOf>[0], sources);
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(`chainOf: ${message}`);
});

test("a source that was not passed names the nearest", () => {
  expect(() => chainOf({ source: "artikel", speaker: "daily" }, sources)).toThrow(
    new RangeError('chainOf: no source "artikel". Nearest: article, other.'),
  );
  expect(() => chainOf({ source: "article", speaker: "daily" }, sources.slice(0, 0))).toThrow(
    new RangeError('chainOf: no source "article". No source was passed.'),
  );
});
