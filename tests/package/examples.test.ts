import { readdirSync, readFileSync } from "node:fs";
import { format } from "node:util";
import { compileFunction } from "node:vm";
import graphology from "graphology";
import * as library from "iraq-conflict-data";
import * as changes from "iraq-conflict-data/changes";
import * as eventIndex from "iraq-conflict-data/event-index";
import * as interop from "iraq-conflict-data/interop";
import * as schema from "iraq-conflict-data/schema";
import * as search from "iraq-conflict-data/search";
import * as searchIndex from "iraq-conflict-data/search-index";
import { expect, test } from "vitest";
import { checkedProgram, examplesIn } from "./examples.js";

const written = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^(?:collections|vocabulary)\b/.test(file))
  .map((file) => `src/${file}`);
const guides = [
  ...readdirSync(".").filter((file) => file.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const examples = [...written, ...guides].flatMap(examplesIn);

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples)("$file, example $number", async ({ file, code, printed }) => {
  const own = file.endsWith(".ts")
    ? ((await import(/* @vite-ignore */ `../../${file.replace(".ts", ".js")}`)) as Record<
        string,
        unknown
      >)
    : {};
  const scope: Record<string, unknown> = {
    MultiGraph: graphology.MultiGraph,
    ...library,
    ...changes,
    ...eventIndex,
    ...interop,
    ...schema,
    ...search,
    ...searchIndex,
    ...own,
  };
  const program = checkedProgram(code);
  const said: string[] = [];
  const quiet = { log: (...values: unknown[]) => said.push(format(...values)) };
  const names = ["check", "console", ...Object.keys(scope)];
  const run = compileFunction(`return (async () => {${program.code}})()`, names) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(
    (actual: unknown, claimed: unknown) => {
      expect(actual).toEqual(claimed);
    },
    quiet,
    ...Object.values(scope),
  );
  expect(program.checks).toBe(code.match(/\/\/ =>/g)?.length ?? 0);
  expect(program.checks + said.length).toBeGreaterThan(0);
  if (printed !== undefined) expect(`${said.join("\n")}\n`).toBe(printed);
});

test.each(guides)("%s shows no output of a program that is not compared", (file) => {
  const blocks = readFileSync(file, "utf8").match(/^```text$/gm) ?? [];
  const compared = examplesIn(file).filter(({ printed }) => printed !== undefined);
  expect(compared).toHaveLength(blocks.length);
});

test("every public function has an example that is checked", () => {
  const functions = Object.entries({
    ...library,
    ...changes,
    ...eventIndex,
    ...interop,
    ...schema,
    ...search,
  })
    .filter(([, value]) => typeof value === "function" && !(value.prototype instanceof Error))
    .map(([name]) => name);
  const code = examples.map((example) => example.code).join("\n");
  expect(functions.filter((name) => !code.includes(name))).toEqual([]);
});
