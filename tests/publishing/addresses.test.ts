import { expect, test } from "vitest";
import { addressOf, authorOf, refusedAddresses } from "../../src/publishing/addresses.js";

const set = {
  author: "The maintainers",
  repository: "github:owner/name",
  homepage: "https://example.org/data",
  bugs: { url: "https://example.org/bugs" },
};

test("takes addresses that are set, in each way that npm knows", () => {
  expect(refusedAddresses(set)).toEqual([]);
  expect(
    refusedAddresses({ ...set, repository: { url: "git+https://example.org/a/b.git" } }),
  ).toEqual([]);
});

test("says of each address that is not set what to set", () => {
  expect(refusedAddresses({}).map(({ what, fix }) => `${what} ${fix}`)).toEqual([
    'package.json has no "repository": the public repository. Set it, for example "repository": "github:OWNER/NAME".',
    'package.json has no "homepage": the site, or the page of the repository. Set it, for example "homepage": "https://HOST/PATH".',
    'package.json has no "bugs": where readers report faults. Set it, for example "bugs": "https://github.com/OWNER/NAME/issues".',
    'package.json has no "author": who answers for the release. Set it, for example "author": "NAME".',
  ]);
});

test.each([
  ["repository", "not an address"],
  ["repository", "file:///home/somebody"],
  ["homepage", ""],
  ["homepage", "http://example.org"],
  ["homepage", 7],
  ["bugs", { email: "somebody@example.org" }],
  ["author", "  "],
  ["author", { email: "somebody@example.org" }],
] as const)("refuses %s: %j", (name, value) => {
  expect(refusedAddresses({ ...set, [name]: value })).toHaveLength(1);
});

test.each([
  ["owner/name", "https://github.com/owner/name"],
  ["git+https://example.org/a/b.git", "https://example.org/a/b"],
  [{ type: "git", url: "https://example.org/a/b" }, "https://example.org/a/b"],
  [undefined, undefined],
  [null, undefined],
])("%j is at %s", (value, address) => {
  expect(addressOf(value)).toBe(address);
});

test("an author is a name, with or without a mail address", () => {
  expect(authorOf({ author: "A. Name <a@example.org> (https://example.org)" })).toBe("A. Name");
  expect(authorOf({ author: { name: "A. Name" } })).toBe("A. Name");
});
