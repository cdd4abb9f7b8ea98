import { join, resolve } from "node:path";
import ts from "typescript";

/** The declarations of one release: where they lie, and which file belongs to which entry. */
export interface Declarations {
  /** The folder. */
  readonly folder: string;
  /** The file of each entry, by its name in `exports`: `./events` is `events.d.ts`. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Reads a file of declarations; `undefined` leaves it to the disk. */
export type ReadFile = (path: string) => string | undefined;

/** What an entry exports under a name. */
export interface Exported {
  /** What was declared. */
  readonly symbol: ts.Symbol;
  /** Whether it can be used as a value: it is one, and nothing on its way says `type`. */
  readonly isValue: boolean;
}

/** Two releases in one program, so that the compiler can hold the types of the one against those of the other. */
export interface ComparedProgram {
  /** The compiler's knowledge of types. */
  readonly checker: ts.TypeChecker;
  /** What an entry exports, by name; `undefined` where the release has no such entry. */
  readonly exportsOf: (
    declarations: Declarations,
    entry: string,
  ) => ReadonlyMap<string, Exported> | undefined;
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Files that no edit touches are parsed once: those of the compiler and of libraries, and whatever has an equal text. */
const parsed = new Map<string, ts.SourceFile>();

/**
 * Reads the declarations of two releases.
 *
 * @param before - The earlier release.
 * @param after - The later one.
 * @param readFile - Reads a file in place of the disk, for declarations that are only thought of.
 */
export function readDeclarations(
  before: Declarations,
  after: Declarations,
  readFile: ReadFile = () => undefined,
): ComparedProgram {
  const host = ts.createCompilerHost(options);
  const onDisk = host.readFile.bind(host);
  const existsOnDisk = host.fileExists.bind(host);
  host.fileExists = (path) => readFile(resolve(path)) !== undefined || existsOnDisk(path);
  host.readFile = (path) => readFile(resolve(path)) ?? onDisk(path);
  host.getSourceFile = (path, settings) => {
    const text = host.readFile(path);
    if (text === undefined) return undefined;
    const key = `${path}\n${text}`;
    const file = parsed.get(key) ?? ts.createSourceFile(path, text, settings, true);
    parsed.set(key, file);
    return file;
  };
  const program = ts.createProgram({
    rootNames: [before, after].flatMap(filesOf),
    options,
    host,
  });
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf: (declarations, entry) => {
      const name = declarations.entries[entry];
      if (name === undefined) return undefined;
      const path = join(declarations.folder, name);
      const file = program.getSourceFile(path);
      const module = file && checker.getSymbolAtLocation(file);
      if (module === undefined)
        throw new Error(`${path} is missing, or exports nothing. Build first: npm run build`);
      const all = checker.getExportsOfModule(module);
      return new Map(all.map((symbol) => [symbol.name, exportedAs(checker, symbol)]));
    },
  };
}

function filesOf({ folder, entries }: Declarations): string[] {
  return Object.values(entries).map((file) => join(folder, file));
}

function exportedAs(checker: ts.TypeChecker, alias: ts.Symbol): Exported {
  const symbol = resolved(checker, alias);
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(checker, alias);
  return { symbol, isValue };
}

/** Whether a name is handed on by `export type` or `import type` anywhere on its way. */
function isTypeOnly(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): boolean {
  const [declaration] = symbol?.declarations ?? [];
  if (declaration === undefined) return false;
  if (ts.isTypeOnlyImportOrExportDeclaration(declaration)) return true;
  if (ts.isExportSpecifier(declaration))
    return isTypeOnly(checker, checker.getExportSpecifierLocalTargetSymbol(declaration));
  if (!ts.isImportSpecifier(declaration)) return false;
  const module = checker.getSymbolAtLocation(declaration.parent.parent.parent.moduleSpecifier);
  const name = (declaration.propertyName ?? declaration.name).text;
  return isTypeOnly(
    checker,
    module && checker.getExportsOfModule(module).find((one) => one.name === name),
  );
}

/** What a name stands for where it was declared, behind any number of imports. */
export function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
