import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json"], { encoding: "utf8" }),
) as [{ readonly files: readonly { readonly path: string }[] }];
const files = new Set(packed.files.map(({ path }) => path));
const pages = [...files].filter((file) => file.endsWith(".md"));

test.each(pages)("%s links to nothing that is not in the package", (page) => {
  const targets = [...readFileSync(page, "utf8").matchAll(/\]\((?![a-z]+:)([^)#\s]+)/g)].map(
    ([, target = ""]) => posix.join(posix.dirname(page), target),
  );
  expect(targets.filter((target) => !files.has(target))).toEqual([]);
});

test("the README links to the codebook", () => {
  expect(pages).toContain("docs/codebook.md");
});
