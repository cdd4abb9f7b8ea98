import { readFileSync } from "node:fs";
import ts from "typescript";

/** An example from a doc comment or a guide. */
export interface Example {
  /** The file it stands in. */
  readonly file: string;
  /** Its place among the examples of that file, from 1. */
  readonly number: number;
  /** The code between the fences. */
  readonly code: string;
  /** What it is said to print: a `text` block after a paragraph that says only "prints". */
  readonly printed?: string | undefined;
}

/** A program, and what is said to follow from it. Guides in Arabic say يطبع. */
const EXAMPLE = /^```ts\n([\s\S]*?)^```(?:\n\n(?:prints|يطبع)\n\n```text\n([\s\S]*?)^```)?/gm;

/**
 * The TypeScript examples of a file: fenced blocks, in doc comments or in Markdown.
 *
 * @param file - Path of the file.
 */
export function examplesIn(file: string): Example[] {
  const text = readFileSync(file, "utf8").replaceAll(/^ \* ?/gm, "");
  return [...text.matchAll(EXAMPLE)].map(([, code = "", printed], index) => ({
    file,
    number: index + 1,
    code,
    printed,
  }));
}

/** A program in which each `expression; // => value` is a call of `check`. */
export interface CheckedProgram {
  /** JavaScript, with the names of `scope` to be supplied. */
  readonly code: string;
  /** How many values it checks. */
  readonly checks: number;
}

/**
 * Turns an example into a program that checks what it claims.
 *
 * @param code - TypeScript; imports are dropped, since the names are supplied from outside.
 */
export function checkedProgram(code: string): CheckedProgram {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const statements = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const after = code.slice(statement.end);
      const claim = /^[ \t]*\n?[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {4}.*)*)/.exec(after)?.[1];
      if (claim === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
      checks += 1;
      const value = claim.replaceAll(/\n[ \t]*\/\//g, "\n");
      return `check(${statement.expression.getText()}, (${value}));`;
    });
  const { outputText } = ts.transpileModule(statements.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { code: outputText, checks };
}
