import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import ts from "typescript";

test("the first program prints what the README shows", () => {
  const [, program = "", output = ""] =
    /```ts\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/.exec(
      readFileSync("README.md", "utf8"),
    ) ?? [];
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", outputText], {
    encoding: "utf8",
  });
  expect(printed).not.toBe("");
  expect(printed).toBe(output);
});
