import { format } from "prettier";
import ts from "typescript";
import type { ApiExport } from "./apiExports.js";

/** A list of more ids or terms than these is cut: the page says where all of them stand. */
const MOST_LITERALS = 12;

const printer = ts.createPrinter({ removeComments: true });

/**
 * How something is declared, without its comments and its body.
 *
 * @param item - What the package exports.
 * @param program - The program that it was read with.
 */
export async function declarationOf(
  { name, source }: Pick<ApiExport, "name" | "source">,
  program: ts.Program,
): Promise<string> {
  const file =
    program.getSourceFile(source.file) ?? program.getSourceFile(ts.sys.resolvePath(source.file));
  if (!file) throw new RangeError(`${source.file} is not part of the package.`);
  const position = file.getPositionOfLineAndCharacter(source.line - 1, source.character);
  const statement = file.statements.find(({ pos, end }) => pos <= position && position < end);
  if (!statement) throw new RangeError(`${name} is not declared in ${source.file}.`);
  const text = declarationsLike(statement, file)
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, withoutBody(node, name), file))
    .join("\n");
  return (await format(text, { parser: "typescript", printWidth: 84 })).trim();
}

/** All overloads of a function; else the statement alone. */
function declarationsLike(statement: ts.Statement, file: ts.SourceFile): ts.Statement[] {
  if (!ts.isFunctionDeclaration(statement)) return [statement];
  const all = file.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ name }) => name?.text === statement.name?.text);
  return all.length === 1 ? all : all.filter(({ body }) => body === undefined);
}

function withoutBody(node: ts.Statement, name: string): ts.Statement {
  const { factory } = ts;
  if (ts.isFunctionDeclaration(node))
    return factory.createFunctionDeclaration(
      undefined,
      undefined,
      node.name,
      node.typeParameters,
      node.parameters.map(withoutDefault),
      node.type,
      undefined,
    );
  if (ts.isVariableStatement(node)) return constant(node, name);
  if (ts.isTypeAliasDeclaration(node))
    return factory.createTypeAliasDeclaration(
      undefined,
      node.name,
      node.typeParameters,
      shortened(node.type),
    );
  if (ts.isInterfaceDeclaration(node))
    return factory.createInterfaceDeclaration(
      undefined,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members,
    );
  if (ts.isClassDeclaration(node))
    return factory.createClassDeclaration(
      undefined,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members.map(memberWithoutBody),
    );
  throw new RangeError(`${name} is declared in a way that the reference cannot show.`);
}

function withoutDefault(parameter: ts.ParameterDeclaration): ts.ParameterDeclaration {
  const { dotDotDotToken, name, questionToken, type, initializer } = parameter;
  const optional = initializer
    ? ts.factory.createToken(ts.SyntaxKind.QuestionToken)
    : questionToken;
  return ts.factory.createParameterDeclaration(undefined, dotDotDotToken, name, optional, type);
}

function memberWithoutBody(member: ts.ClassElement): ts.ClassElement {
  if (ts.isConstructorDeclaration(member))
    return ts.factory.createConstructorDeclaration(undefined, member.parameters, undefined);
  if (ts.isMethodDeclaration(member))
    return ts.factory.createMethodDeclaration(
      member.modifiers?.filter(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
      undefined,
      member.name,
      undefined,
      undefined,
      member.parameters,
      member.type,
      undefined,
    );
  return member;
}

/** `const events: …`, by the name that readers import. */
function constant(node: ts.VariableStatement, name: string): ts.Statement {
  const [declared] = node.declarationList.declarations;
  return ts.factory.createVariableStatement(
    [ts.factory.createToken(ts.SyntaxKind.DeclareKeyword)],
    ts.factory.createVariableDeclarationList(
      [ts.factory.createVariableDeclaration(name, undefined, declared?.type)],
      ts.NodeFlags.Const,
    ),
  );
}

/** A union of many literals as its first ones and three dots. */
function shortened(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isUnionTypeNode(type) || type.types.length <= MOST_LITERALS) return type;
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...type.types.slice(0, MOST_LITERALS / 2),
    factory.createTypeReferenceNode(`${MORE}${String(type.types.length - MOST_LITERALS / 2)}`),
  ]);
}

/** Stands for what was cut until the code is shown: dots are no TypeScript. */
const MORE = "more_";

/** The code as it is shown: what was cut is named. */
export function withDots(code: string): string {
  return code.replace(new RegExp(`\\b${MORE}(\\d+)`), "/* … and $1 more */");
}
