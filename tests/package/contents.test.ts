import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";

const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json"], { encoding: "utf8" }),
) as [{ readonly files: readonly { readonly path: string; readonly mode: number }[] }];
const files = packed.files.map(({ path }) => path);

/** Written anew by `npx vitest run tests/package/contents.test.ts -u`: look at what it adds. */
test("the package holds what contents.txt lists, and nothing else", async () => {
  // The bundler names what entries share by what it found first, and by a digest.
  const names = files.map((path) =>
    path.replace(/^dist\/\w+-[\w-]{8}\.(c?js|d\.c?ts)$/, "dist/(shared by entries).$1"),
  );
  const list = [...new Set(names)].sort().join("\n");
  await expect(`${list}\n`).toMatchFileSnapshot("contents.txt");
});

test("nothing in it is a program that starts by itself, or a text that belongs to others", () => {
  expect(packed.files.filter(({ mode }) => (mode & 0o111) !== 0)).toEqual([]);
  expect(files.filter((path) => /\.(?:txt|map|ya?ml|tgz|env)$/.test(path))).toEqual(
    files
      .filter((path) => path.startsWith("data/reliability/"))
      .filter((path) => /ya?ml$/.test(path)),
  );
});

test("every file that package.json lists is there", () => {
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(["README.md", "LICENSE", "LICENSE-DATA", "SECURITY.md", "CITATION.cff"]),
  );
});
