import ts from "typescript";
import { expect, test } from "vitest";
import { readTree } from "../../src/release/snapshot.js";

const declarations = Object.values(readTree(".").manifest.entries).map((file) => `dist/${file}`);
const program = ts.createProgram(declarations, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noEmit: true,
});
const checker = program.getTypeChecker();

test("the declarations compile with library checks on", () => {
  const faults = program
    .getSemanticDiagnostics()
    .filter(({ file }) => file?.fileName.includes("/dist/"))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(faults).toEqual([]);
});

test.each(declarations)("%s: no export is any, however deep", (file) => {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  expect(exported.length).toBeGreaterThan(0);
  const seen = new Set<ts.Type>();
  const found = exported.flatMap((item) =>
    anyIn(checker.getTypeOfSymbol(item), item.name, seen).concat(
      anyIn(checker.getDeclaredTypeOfSymbol(item), item.name, seen),
    ),
  );
  expect(found).toEqual([]);
});

function anyIn(type: ts.Type, path: string, seen: Set<ts.Type>): string[] {
  // An error type has no symbol and is not intrinsic `any` written by us; both are faults, but a
  // type-only export has no value type and reads as an error type.
  if (type.flags & ts.TypeFlags.Any)
    return (type as { intrinsicName?: string }).intrinsicName === "error" ? [] : [path];
  if (seen.has(type) || isForeign(type.symbol)) return [];
  seen.add(type);
  const parts: (readonly [string, ts.Type])[] = [
    ...(type.isUnionOrIntersection() ? type.types.map((part) => ["|", part] as const) : []),
    ...checker.getTypeArguments(type as ts.TypeReference).map((part) => ["<>", part] as const),
    ...type
      .getProperties()
      .filter((property) => !isForeign(property))
      .map((property) => [`.${property.name}`, checker.getTypeOfSymbol(property)] as const),
    ...[...type.getCallSignatures(), ...type.getConstructSignatures()].flatMap((signature) => [
      ["()", signature.getReturnType()] as const,
      ...signature.parameters.map(
        (parameter) => [`(${parameter.name})`, checker.getTypeOfSymbol(parameter)] as const,
      ),
    ]),
  ];
  return parts.flatMap(([step, part]) => anyIn(part, path + step, seen));
}

/** Declared by somebody else: the language's own arrays and strings, or Zod. */
function isForeign(symbol: ts.Symbol | undefined): boolean {
  return symbol?.declarations?.[0]?.getSourceFile().fileName.includes("node_modules") ?? false;
}
