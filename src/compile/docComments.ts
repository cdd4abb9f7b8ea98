import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What one declaration says of itself: an interface, one of its members, or a constant. */
export interface DocComment {
  /** The comment, on one line; empty when there is none. */
  readonly about: string;
  /** The first interface that its type names: of the value, or of what a list or a schema is of. */
  readonly model: string | undefined;
  /** Of an interface: its members, also those that it inherits. */
  readonly members: ReadonlyMap<string, DocComment>;
}

/**
 * Reads the doc comments of interfaces and constants, so that what is said of a field where it is declared
 * can be said again where people meet it.
 *
 * @param folders - Where the sources are.
 * @returns By name.
 */
export function docComments(folders: readonly string[]): ReadonlyMap<string, DocComment> {
  const statements = folders.flatMap(statementsIn);
  const interfaces = new Map(
    statements.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]),
  );

  const comment = (node: ts.Node, type: ts.Node | undefined): DocComment => ({
    about: textOf(node),
    model: type
      ?.getText()
      .match(/\w+/g)
      ?.find((name) => interfaces.has(name)),
    members: new Map(),
  });
  const membersOf = (node: ts.InterfaceDeclaration): [string, DocComment][] => [
    ...(node.heritageClauses ?? [])
      .flatMap(({ types }) => types.map(({ expression }) => interfaces.get(expression.getText())))
      .flatMap((parent) => (parent ? membersOf(parent) : [])),
    ...node.members
      .filter(ts.isPropertySignature)
      .map((member): [string, DocComment] => [member.name.getText(), comment(member, member.type)]),
  ];

  return new Map([
    ...[...interfaces].map(
      ([name, node]) =>
        [name, { ...comment(node, undefined), members: new Map(membersOf(node)) }] as const,
    ),
    ...statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) =>
        statement.declarationList.declarations.map(
          ({ name, type }) => [name.getText(), comment(statement, type)] as const,
        ),
      ),
  ]);
}

function statementsIn(folder: string): ts.Statement[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return [...ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements];
    });
}

function textOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? "").replaceAll(/\s+/g, " ");
}
