import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { release } from "iraq-conflict-data";
import { expect, test } from "vitest";

test.each(Object.entries(release.digests))(
  "data/%s.json has the digest it is released with",
  (name, digest) => {
    const bytes = readFileSync(`dist/data/${name}.json`);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest);
  },
);
