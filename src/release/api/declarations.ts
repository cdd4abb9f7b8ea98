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

/** Two releases in one program, so that the compiler can hold the types of the one against those of the other. */
export interface ComparedProgram {
  /** The compiler's knowledge of types. */
  readonly checker: ts.TypeChecker;
  /** What an entry exports, by name; `undefined` where the release has no such entry. */
  readonly exportsOf: (
    declarations: Declarations,
    entry: string,
  ) => ReadonlyMap<string, ts.Symbol> | undefined;
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
  const onDisk = host.readFile;
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
      if (module === undefined) throw new Error(`${path} is missing, or exports nothing.`);
      const all = checker.getExportsOfModule(module);
      return new Map(all.map((symbol) => [symbol.name, resolved(checker, symbol)]));
    },
  };
}

function filesOf({ folder, entries }: Declarations): string[] {
  return Object.values(entries).map((file) => join(folder, file));
}

/** What a name stands for where it was declared, behind any number of imports. */
export function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
