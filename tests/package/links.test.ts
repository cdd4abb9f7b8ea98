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

/** Targets of links within the project: the file, empty for the page itself, and the heading. */
const linksOf = (page: string) =>
  [...readFileSync(page, "utf8").matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, target = "", heading]) => ({
      target: target === "" ? page : posix.join(posix.dirname(page), target),
      heading,
    }),
  );

/** What a heading is called in an address, on GitHub and npm alike. */
const headingsOf = (page: string) =>
  [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

test.each(pages)("%s links to headings that are there", (page) => {
  const dead = linksOf(page).filter(
    ({ target, heading }) => heading !== undefined && !headingsOf(target).includes(heading),
  );
  expect(dead).toEqual([]);
});

// On npm's page of the package, a relative link leads into the repository that package.json names.
test("the README links to nothing that is not in the repository", () => {
  const committed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard"],
    {
      encoding: "utf8",
    },
  ).split("\n");
  const targets = linksOf("README.md").map(({ target }) => target);
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => target.startsWith("/") || !committed.includes(target))).toEqual(
    [],
  );
});
