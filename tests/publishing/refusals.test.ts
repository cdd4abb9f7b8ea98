import { expect, test } from "vitest";
import { refusedRelease, refusedVersion } from "../../src/publishing/refusals.js";

const release = {
  uncommitted: [],
  evidence: [],
  manifest: {
    name: "ours",
    version: "0.2.0",
    author: "The maintainers",
    repository: "github:owner/name",
    homepage: "https://example.org",
    bugs: "https://example.org/bugs",
  },
  made: ["0.1.0", "0.2.0"],
  pending: [],
  notCarried: [],
  published: false,
  inWorkflow: true,
  byHand: false,
};
const version = {
  uncommitted: [],
  evidence: [],
  next: "0.3.0",
  made: ["0.1.0", "0.2.0"],
  unexplained: [],
};
const stale = { what: "The evidence is old.", fix: "Check it." };

test("refuses nothing when all is well", () => {
  expect(refusedRelease(release)).toEqual([]);
  expect(refusedRelease({ ...release, inWorkflow: false, byHand: true })).toEqual([]);
  expect(refusedVersion(version)).toEqual([]);
});

test.each([
  ["a changed file", { uncommitted: ["a"] }, "1 file is not committed: a."],
  [
    "changed files",
    { uncommitted: ["a", "b", "c", "d", "e", "f", "g"] },
    "7 files are not committed: a, b, c, d, e and 2 more.",
  ],
  ["stale evidence", { evidence: [stale] }, stale.what],
  [
    "a changeset that says too little",
    { saysTooLittle: "major: events/a is gone\n" },
    "The changesets say less than what changed.\nmajor: events/a is gone",
  ],
])("%s stops a version and a release", (_, facts, what) => {
  expect(refusedRelease({ ...release, ...facts }).map((refusal) => refusal.what)).toEqual([what]);
  expect(refusedVersion({ ...version, ...facts }).map((refusal) => refusal.what)).toEqual([what]);
});

test.each([
  [
    "a version that exists",
    { published: true },
    "ours@0.2.0 is published. A version never changes.",
  ],
  [
    "a registry that does not answer",
    { published: "unknown" },
    "The registry did not say whether ours@0.2.0 is published.",
  ],
  [
    "a version that was never made",
    { made: ["0.1.0"] },
    "Version 0.2.0 was never made: there is no releases/history/0.2.0.json.",
  ],
  ["a changeset that waits", { pending: ["a.md"] }, "1 changeset is in no version yet: a.md."],
  [
    "another version elsewhere",
    { notCarried: ["CITATION.cff"] },
    "package.json says 0.2.0, and another version or address stands in CITATION.cff.",
  ],
  [
    "another place than the workflow",
    { inWorkflow: false },
    "Only the workflow can prove where a version comes from.",
  ],
  [
    "an address that is not set",
    { manifest: { ...release.manifest, homepage: undefined } },
    'package.json has no "homepage": the site, or the page of the repository.',
  ],
] as const)("%s stops a release", (_, facts, what) => {
  expect(refusedRelease({ ...release, ...facts }).map((refusal) => refusal.what)).toEqual([what]);
});

test("without a changeset, or with one for a version that exists, no version is made", () => {
  expect(refusedVersion({ ...version, next: undefined })).toHaveLength(1);
  expect(refusedVersion({ ...version, next: "0.2.0" })[0]?.what).toBe(
    "Version 0.2.0 exists: releases/history/0.2.0.json.",
  );
});

test("a change without a reason stops a version: the history is kept for ever", () => {
  const [refusal] = refusedVersion({ ...version, unexplained: ["places/a parent"] });
  expect(refusal?.what).toBe("1 change has no reason: places/a parent.");
});

test("all reasons are told at once", () => {
  const { manifest } = release;
  expect(
    refusedRelease({
      ...release,
      uncommitted: ["a"],
      evidence: [stale],
      manifest: { name: manifest.name, version: manifest.version },
      published: true,
    }),
  ).toHaveLength(7);
});
