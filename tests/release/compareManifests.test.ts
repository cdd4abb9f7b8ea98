import { expect, test } from "vitest";
import { compareManifests } from "../../src/release/compareManifests.js";
import type { Manifest } from "../../src/release/snapshot.js";

const manifest: Manifest = {
  version: "1.0.0",
  entries: { ".": "index.d.ts" },
  files: ["./data/events.json"],
  node: ">=20",
  peers: { zod: "^3.0.0 || ^4.0.0" },
};

test.each([
  [{}, []],
  [{ files: [] }, ["major: ./data/events.json"]],
  [{ files: ["./data/events.json", "./data/years.json"] }, ["minor: ./data/years.json"]],
  [{ node: ">=22" }, ["major: Node"]],
  [{ node: ">=18" }, ["minor: Node"]],
  [{ node: ">=20.0.0" }, ["patch: Node"]],
  [{ peers: { zod: "^4.0.0" } }, ["major: zod"]],
  [{ peers: { zod: "^3.0.0 || ^4.0.0 || ^5.0.0" } }, ["minor: zod"]],
  [{ peers: {} }, ["minor: zod"]],
  [{ peers: { ...manifest.peers, yaml: "^2.0.0" } }, ["major: yaml"]],
])("%j: %j", (change, found) => {
  const findings = compareManifests(manifest, { ...manifest, ...change });
  expect(findings.map(({ bump, subject }) => `${bump}: ${subject}`)).toEqual(found);
});
