import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { examplesIn } from "./examples.js";

const texts = [".", "docs", "docs/guides"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`),
);

/**
 * Each example as a module of its own, which is nowhere on the disk. Those of doc comments are not here: they run, but
 * on records with only the fields that they are about.
 */
const modules = new Map(
  texts
    .flatMap(examplesIn)
    .map(({ file, number, code }) => [
      resolve("tests/package", `${file.replaceAll(/[./]+/g, "-")}-${String(number)}.ts`),
      `${code}\nexport {};\n`,
    ]),
);

test("every example of README, docs and guides compiles as it stands, against the built package", () => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.readFile = (file) => modules.get(file) ?? onDisk.readFile(file);
  host.fileExists = (file) => modules.has(file) || onDisk.fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const code = modules.get(file);
    return code === undefined
      ? onDisk.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, code, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  expect(faults).toEqual([]);
});
