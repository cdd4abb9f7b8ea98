import ts from "typescript";
import { resolved } from "./declarations.js";
import { flipped, type Position } from "./position.js";

/** Whatever is called: it has parameters, which are passed in, and a result, which is read. */
export function isCallable(node: ts.Node): node is ts.SignatureDeclaration {
  return ts.isFunctionLike(node) && !ts.isIndexSignatureDeclaration(node);
}

/**
 * Where each type of a release stands: who uses the package reads it, passes it in, or both.
 *
 * The walk starts at the values that are exported. A type that none of them mentions may be used in any way, so it
 * counts as both.
 *
 * @param checker - Of the program that holds the declarations.
 * @param exported - All that is exported.
 * @returns By declared symbol; types that are not exported are in it where an export leads to them.
 */
export function positionsOf(
  checker: ts.TypeChecker,
  exported: Iterable<ts.Symbol>,
): ReadonlyMap<ts.Symbol, Position> {
  const positions = new Map<ts.Symbol, Position>();

  const visit = (symbol: ts.Symbol, position: Position): void => {
    const known = positions.get(symbol) ?? { in: false, out: false };
    const all = { in: known.in || position.in, out: known.out || position.out };
    if (all.in === known.in && all.out === known.out) return;
    positions.set(symbol, all);
    for (const declaration of symbol.declarations ?? []) walk(declaration, position);
  };

  const walk = (node: ts.Node, position: Position): void => {
    if (ts.isTypeReferenceNode(node)) refer(node.typeName, position);
    if (ts.isExpressionWithTypeArguments(node)) refer(node.expression, position);
    if (ts.isTypeQueryNode(node)) refer(node.exprName, position);
    if (!isCallable(node)) {
      ts.forEachChild(node, (child) => {
        walk(child, position);
      });
      return;
    }
    for (const part of [...(node.typeParameters ?? []), ...node.parameters])
      walk(part, flipped(position));
    if (node.type !== undefined) walk(node.type, position);
  };

  const refer = (name: ts.Node, position: Position): void => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol !== undefined && !isForeign(resolved(checker, symbol)))
      visit(resolved(checker, symbol), position);
  };

  const all = [...exported];
  for (const symbol of all)
    if (symbol.flags & ts.SymbolFlags.Value) visit(symbol, { in: false, out: true });
  for (const symbol of all) if (!positions.has(symbol)) visit(symbol, { in: true, out: true });
  return positions;
}

/** What belongs to the language or to a library, and what has a meaning only inside of one declaration. */
function isForeign(symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.TypeParameter) return true;
  return (symbol.declarations ?? []).every((declaration) => {
    const { fileName } = declaration.getSourceFile();
    return fileName.includes("/node_modules/");
  });
}
