import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** Names of type parameters, and what they are called in the other release. */
export type Renames = ReadonlyMap<string, string>;

/**
 * A type as it is written, in one line and without comments: what is written alike means the same, since every
 * name in it is compared on its own.
 *
 * @param node - The type.
 * @param renames - The type parameters that have another name in the other release.
 */
export function typeText(node: ts.Node, renames: Renames): string {
  const text = printer.printNode(
    ts.EmitHint.Unspecified,
    renames.size === 0 ? node : renamed(node, renames),
    node.getSourceFile(),
  );
  // The bundler puts a number behind a name that two files declare.
  return text.replace(/\s+/g, " ").replace(/\$\d+\b/g, "");
}

function renamed(node: ts.Node, renames: Renames): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => {
      const visit = (part: ts.Node): ts.Node => {
        const name =
          ts.isTypeReferenceNode(part) && ts.isIdentifier(part.typeName)
            ? renames.get(part.typeName.text)
            : undefined;
        return name === undefined
          ? ts.visitEachChild(part, visit, context)
          : ts.factory.createTypeReferenceNode(name);
      };
      return (root) => ts.visitNode(root, visit);
    },
  ]);
  return transformed[0] ?? node;
}

/** The texts of a closed list, `"a" | "b"`; none for `never`, and `undefined` for any other type. */
export function listedTexts(node: ts.Node): readonly string[] | undefined {
  if (node.kind === ts.SyntaxKind.NeverKeyword) return [];
  const texts = membersOf(node).map((member) =>
    ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)
      ? member.literal.text
      : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** The members of a union, or the type itself. */
export function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isParenthesizedTypeNode(node)) return membersOf(node.type);
  return ts.isUnionTypeNode(node) ? node.types.flatMap(membersOf) : [node];
}
