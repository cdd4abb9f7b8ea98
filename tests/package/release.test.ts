import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";
import * as library from "iraq-conflict-data";
import { release } from "iraq-conflict-data";
import { knownAt, releases } from "iraq-conflict-data/changes";
import { expect, test } from "vitest";

const sha256 = (text: string | Buffer | undefined): string =>
  createHash("sha256")
    .update(text ?? "")
    .digest("hex");

const { set, ...files } = release.digests;

test.each(Object.entries(files))(
  "data/%s.json has the digest it is released with, and so has the collection as canonical JSON",
  (name, digest) => {
    expect(sha256(readFileSync(`dist/data/${name}.json`))).toBe(digest);
    expect(sha256(canonicalize(library[name as keyof typeof files]))).toBe(digest);
  },
);

test("data/digests.json has the digest of the set, of each part and of each record", () => {
  const digests = JSON.parse(readFileSync("dist/data/digests.json", "utf8")) as {
    readonly set: string;
    readonly collections: Readonly<Record<string, string>>;
    readonly records: Readonly<Record<string, string>>;
  };
  const { sources, actors, places, events, prospects, figures, terms, redirects } = library;
  const parts = { sources, actors, places, events, prospects, figures, terms, redirects };
  expect(digests.set).toBe(set);
  expect(digests.set).toBe(sha256(canonicalize(parts)));
  const { people: _, ...collections } = files;
  expect(digests.collections).toEqual(collections);
  const records = Object.entries(parts).flatMap(([name, records]) =>
    records.map((record) => {
      const within =
        "list" in record ? `${record.list}/` : "into" in record ? `${record.collection}/` : "";
      return [`${name}/${within}${record.id}`, sha256(canonicalize(record))];
    }),
  );
  expect(digests.records).toEqual(Object.fromEntries(records));
});

test("every release that is known is had back with the digests that it published", () => {
  for (const { version, digests } of releases) {
    const { sources, actors, places, events, prospects, figures, terms, redirects } =
      knownAt(version);
    const parts = { sources, actors, places, events, prospects, figures, terms, redirects };
    expect(sha256(canonicalize(parts))).toBe(digests.set);
    for (const [name, records] of Object.entries(parts))
      expect(sha256(canonicalize(records))).toBe(digests.collections[name as keyof typeof parts]);
  }
});
