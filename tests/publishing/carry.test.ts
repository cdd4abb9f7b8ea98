import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { citationWith, lockFileWith } from "../../src/publishing/carry.js";

const manifest = {
  version: "1.2.3",
  author: "The maintainers",
  repository: "github:owner/name",
  homepage: "https://example.org/data",
};
const read = (file: string) => readFileSync(file, "utf8");

test("the lock file takes the version in both places, and nothing else changes", () => {
  const before = read("package-lock.json");
  const { version } = JSON.parse(before) as { version: string };
  const after = lockFileWith(before, "1.2.3");
  expect(lockFileWith(after, version)).toBe(before);
  const lines = before.split("\n");
  const changed = after.split("\n").filter((line, n) => line !== lines[n]);
  expect(changed.map((line) => line.trim())).toEqual([
    '"version": "1.2.3",',
    '"version": "1.2.3",',
  ]);
});

test("the citation file takes version, day, author and addresses", () => {
  const before = read("CITATION.cff");
  const after = citationWith(before, manifest, "2026-12-01");
  expect(parse(after)).toEqual({
    ...(parse(before) as object),
    authors: [{ name: "The maintainers" }],
    version: "1.2.3",
    "date-released": "2026-12-01",
    "repository-code": "https://github.com/owner/name",
    url: "https://example.org/data",
  });
});

test("an address that is not set is not in the citation file, and neither is a day before any release", () => {
  const { version, author } = manifest;
  const after = citationWith(citationWith(read("CITATION.cff"), manifest, "2026-12-01"), {
    version,
    author,
  });
  expect(Object.keys(parse(after) as object)).not.toEqual(
    expect.arrayContaining(["date-released"]),
  );
  expect(after).not.toMatch(/repository-code|^url/m);
});
