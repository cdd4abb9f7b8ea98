import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const told = new Set(
  [...readFileSync("CONTRIBUTING.md", "utf8").matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(
    ([, name = ""]) => name,
  ),
);

test("CONTRIBUTING says what each script is for, and names none that is gone", () => {
  const started = Object.keys(scripts);
  expect([...told].sort()).toEqual(started.sort());
});
