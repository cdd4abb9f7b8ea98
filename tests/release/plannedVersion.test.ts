import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plannedVersion } from "../../src/release/plannedVersion.js";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "planned-"));
  mkdirSync(join(root, ".changeset"));
  writeFileSync(
    join(root, ".changeset/config.json"),
    '{ "baseBranch": "main", "changelog": false }',
  );
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "package.json"), '{ "name": "some", "version": "0.1.0" }');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  [[], "0.1.0"],
  [["patch"], "0.1.1"],
  [["patch", "minor"], "0.2.0"],
  [["major"], "1.0.0"],
])("changesets %j make %s", async (bumps, version) => {
  for (const bump of bumps)
    writeFileSync(join(root, `.changeset/${bump}.md`), `---\n"some": ${bump}\n---\n\nText.\n`);
  expect(await plannedVersion(root)).toBe(version);
});
