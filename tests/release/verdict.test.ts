import { expect, test } from "vitest";
import type { Bump } from "../../src/release/bump.js";
import type { Finding } from "../../src/release/finding.js";
import { reportVerdict } from "../../src/release/reportVerdict.js";
import { judge } from "../../src/release/verdict.js";

const findings = (...bumps: readonly Bump[]): Finding[] =>
  bumps.map((bump) => ({ bump, subject: `events/${bump}`, what: "changed" }));

test.each([
  [undefined, [], "0.1.0", "0.1.0", true],
  [undefined, [], "0.0.1", "0.1.0", false],
  ["0.1.0", [], "0.1.0", "0.1.0", true],
  ["0.1.0", ["patch"], "0.1.0", "0.1.1", false],
  ["0.1.0", ["patch"], "0.1.1", "0.1.1", true],
  ["0.1.3", ["minor", "patch"], "0.1.4", "0.2.0", false],
  ["0.1.3", ["major"], "0.2.0", "0.2.0", true],
  ["0.1.3", ["major"], "0.1.4", "0.2.0", false],
  ["0.9.0", ["patch"], "0.10.0", "0.9.1", true],
  ["1.2.3", ["major", "minor"], "1.3.0", "2.0.0", false],
  ["1.2.3", ["minor"], "1.3.0", "1.3.0", true],
  ["1.2.3", ["minor"], "2.0.0", "1.3.0", true],
  ["1.2.3", [], "1.2.2", "1.2.3", false],
] as const)("since %s with %j, %s: at least %s", (since, bumps, planned, least, enough) => {
  expect(judge(since, findings(...bumps), planned)).toMatchObject({ least, enough });
});

test("names each change under its bump, and says what 0.x does to a major one", () => {
  const found = findings("patch", "major");
  expect(reportVerdict(judge("0.1.0", found, "0.1.1"), found)).toBe(
    `Since 0.1.0, by the rules of docs/versioning.md:

major
  events/major: changed

patch
  events/patch: changed

The next release is at least 0.2.0: major by the rules, which counts as minor while the version is 0.x.
The changesets make 0.1.1, which is too little; 0.2.0 is needed.
Say what changes for readers: npm run changeset, and choose minor.
`,
  );
});

test("says that no changeset is there", () => {
  const found = findings("patch");
  expect(reportVerdict(judge("0.1.0", found, "0.1.0"), found)).toContain(
    "No changeset is pending.\nSay what changes for readers: npm run changeset, and choose patch.",
  );
});

test("the first release has nothing to be compared with", () => {
  expect(reportVerdict(judge(undefined, [], "0.1.0"), [])).toBe(
    "First release: 0.1.0.\nThe changesets make 0.1.0, which is enough.\n",
  );
});
