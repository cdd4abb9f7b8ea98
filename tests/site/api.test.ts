import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { membersOf } from "../../site/api/membersOf.js";
import { QUESTIONS } from "../../site/api/questions.js";
import { apiEntries, apiExports } from "../../site/api/reference.js";
import { meaningInArabic } from "../../site/codebook/fieldMeanings.js";
import { recordFields } from "../../site/codebook/recordFields.js";

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly import?: object } | string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const entries = Object.entries(manifest.exports).flatMap(([path, target]) => {
  if (typeof target !== "object" || !target.import) return [];
  if (!path.endsWith("/*")) return [path];
  const files = readdirSync(`src/entries/${path.slice(2, -2)}`).sort();
  return files.map((file) => path.replace("*", file.replace(/\.ts$/, "")));
});
const fileOf = (path: string) => `src/entries/${path === "." ? "index" : path.slice(2)}.ts`;
const program = ts.createProgram(entries.map(fileOf), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
});

function namesOf(path: string): string[] {
  const source = program.getSourceFile(fileOf(path));
  const checker = program.getTypeChecker();
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
}

test("every entry has a page, with what it has and a first program", () => {
  expect(apiEntries.map(({ path }) => path)).toEqual(entries);
  const bare = apiEntries.filter(({ comment }) => comment?.getTag("@example") === undefined);
  expect(bare).toEqual([]);
});

test.each(entries)("%s: each export stands in the reference once", (path) => {
  const shown = apiExports.filter((item) => item.entries.includes(path)).map(({ name }) => name);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.sort()).toEqual(namesOf(path).sort());
});

test("every anchor is that of one export", () => {
  const anchors = apiExports.map(({ question, anchor }) => `${question.id}#${anchor}`);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test("every export, member and parameter is documented", () => {
  const undocumented = apiExports.flatMap(({ name, reflection }) => {
    const { comment, signatures = [] } = reflection;
    const isBare = !comment && signatures.every((signature) => !signature.comment);
    return [
      ...(isBare ? [name] : []),
      ...membersOf(reflection).flatMap(({ path, comment: said }) =>
        said ? [] : [`${name}.${path}`],
      ),
      ...signatures.flatMap(({ parameters = [], comment: own }) =>
        own ? parameters.filter((one) => !one.comment).map((one) => `${name}(${one.name})`) : [],
      ),
    ];
  });
  expect(undocumented).toEqual([]);
});

test("every question has answers", () => {
  const unanswered = QUESTIONS.filter(
    (question) => !apiExports.some((item) => item.question === question),
  );
  expect(unanswered.map(({ id }) => id)).toEqual([]);
});

test("every function shows an example with its imports", () => {
  const without = apiExports.filter(({ reflection: { signatures } }) => {
    const examples = (signatures ?? []).flatMap(
      ({ comment }) => comment?.getTags("@example") ?? [],
    );
    const texts = examples.map(({ content }) => content.map(({ text }) => text).join(""));
    return signatures && !texts.some((text) => text.includes('from "iraq-conflict-data'));
  });
  expect(without.map(({ name }) => name)).toEqual([]);
});

test.each(["ConflictEvent", "Prospect", "Actor", "Figure", "Place", "Source"])(
  "%s: every field has a meaning in both languages",
  (type) => {
    const fields = recordFields(type);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ meaning }) => !meaning)).toEqual([]);
    for (const { declared } of fields) expect(meaningInArabic(declared)).not.toBe("");
  },
);
