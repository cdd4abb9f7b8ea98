import ts from "typescript";
import { greatestOf } from "../bump.js";
import type { Finding } from "../finding.js";
import {
  compareCalls,
  compareMembers,
  compareTypeParameters,
  compareTypes,
  hasMembers,
  namesBefore,
  type Place,
} from "./compareTypes.js";
import {
  type ComparedProgram,
  type Declarations,
  type Exported,
  type ReadFile,
  readDeclarations,
} from "./declarations.js";
import type { Position } from "./position.js";
import { isCallable, positionsOf } from "./positionsOf.js";
import { listedTexts } from "./typeText.js";

/** The values of each closed list that is data, by name: the ids of each collection, the terms of each list. */
export type DataLists = ReadonlyMap<string, ReadonlySet<string>>;

/** What a comparison may be given. */
export interface CompareApiOptions {
  /** The lists that the rules for data judge: in the earlier release, and in the later one. */
  readonly lists?: readonly [DataLists, DataLists];
  /** Reads a file in place of the disk. */
  readonly readFile?: ReadFile;
}

/**
 * Compares what two releases export, by the rules of docs/versioning.md.
 *
 * Names are compared entry by entry. Declarations are compared as they are written, name by name: what is written
 * alike means the same. What differs is held to be wider or narrower by its parts, or else by the compiler; which of the
 * two breaks a reader's program depends on whether the type is read or passed in.
 *
 * @param before - The earlier release.
 * @param after - The later one.
 * @param options - What other rules judge, and declarations that are not on disk.
 */
export function compareApi(
  before: Declarations,
  after: Declarations,
  { lists = [new Map(), new Map()], readFile }: CompareApiOptions = {},
): Finding[] {
  const program = readDeclarations(before, after, readFile);
  const entries = [...new Set([...Object.keys(before.entries), ...Object.keys(after.entries)])];
  const compared = entries.map((entry) => ({
    entry,
    were: program.exportsOf(before, entry),
    are: program.exportsOf(after, entry),
  }));
  const names = compared.flatMap(({ entry, were, are }) => compareNames(entry, were, are));
  const exported = new Map(
    compared.flatMap(({ were = none, are = none }) =>
      [...were].flatMap(([name, was]): [ts.Symbol, ts.Symbol][] => {
        const is = are.get(name);
        return is === undefined ? [] : [[was.symbol, is.symbol]];
      }),
    ),
  );
  const types = compareDeclarations(
    program,
    compared.flatMap(({ were = none }) => [...were.values()].map(symbolOf)),
    compared.flatMap(({ are = none }) => [...are.values()].map(symbolOf)),
    exported,
    lists,
  );
  return distinct([...names, ...types]);
}

type Exports = ReadonlyMap<string, Exported> | undefined;

const none: ReadonlyMap<string, Exported> = new Map();

function compareNames(entry: string, were: Exports, are: Exports): Finding[] {
  if (are === undefined) return [{ bump: "major", subject: entry, what: "is no longer an entry" }];
  if (were === undefined) return [{ bump: "minor", subject: entry, what: "is a new entry" }];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name): Finding[] => {
    const subject = `${entry} ${name}`;
    const was = were.get(name);
    const is = are.get(name);
    if (is === undefined) return [{ bump: "major", subject, what: "is no longer exported" }];
    if (was === undefined) return [{ bump: "minor", subject, what: "is a new export" }];
    if (was.isValue && !is.isValue) return [{ bump: "major", subject, what: "is only a type now" }];
    return [];
  });
}

function symbolOf({ symbol }: Exported): ts.Symbol {
  return symbol;
}

/** Compares each declaration with its own later one, also those that exports only lead to. */
function compareDeclarations(
  { checker }: ComparedProgram,
  were: readonly ts.Symbol[],
  are: readonly ts.Symbol[],
  exported: ReadonlyMap<ts.Symbol, ts.Symbol>,
  lists: readonly [DataLists, DataLists],
): Finding[] {
  const paired = new Set(exported.values());
  // What is not exported is known by its name alone.
  const inner = new Map(
    [...positionsOf(checker, are).keys()]
      .filter((symbol) => !paired.has(symbol))
      .map((symbol) => [nameOf(symbol), symbol]),
  );
  return [...positionsOf(checker, were)].flatMap(([was, position]) => {
    const is = exported.get(was) ?? inner.get(nameOf(was));
    if (is === undefined || isDataList(was, is, lists)) return [];
    return compareSymbols(checker, was, is, position);
  });
}

/** The name of what was declared; the bundler puts a number behind a name that two files declare. */
function nameOf({ name }: ts.Symbol): string {
  return name.replace(/\$\d+$/, "");
}

/** Whether two types list the ids of one collection or the terms of one list, in each release its own. */
function isDataList(
  was: ts.Symbol,
  is: ts.Symbol,
  [before, after]: readonly [DataLists, DataLists],
): boolean {
  const [listed, listedNow] = [was, is].map((symbol) => {
    const [declaration] = symbol.declarations ?? [];
    return declaration && ts.isTypeAliasDeclaration(declaration)
      ? listedTexts(declaration.type)
      : undefined;
  });
  return [...before].some(
    ([name, values]) => isAll(listed, values) && isAll(listedNow, after.get(name)),
  );
}

function isAll(
  texts: readonly string[] | undefined,
  values: ReadonlySet<string> | undefined,
): boolean {
  return (
    texts !== undefined &&
    new Set(texts).size === values?.size &&
    texts.every((text) => values.has(text))
  );
}

function compareSymbols(
  checker: ts.TypeChecker,
  was: ts.Symbol,
  is: ts.Symbol,
  position: Position,
): Finding[] {
  const [before] = was.declarations ?? [];
  const [after] = is.declarations ?? [];
  const subject = nameOf(was);
  const place: Place = { checker, subject, position, renames: new Map(), open: new Set() };
  if (before === undefined || after === undefined) return [];
  if (ts.isFunctionDeclaration(before) && ts.isFunctionDeclaration(after))
    return compareOverloads(callsOf(was), callsOf(is), place);
  if (ts.isVariableDeclaration(before) && ts.isVariableDeclaration(after))
    return compareTypes(before.type, after.type, place);
  if (isType(before) && isType(after))
    return compareTypeDeclarations([was, before], [is, after], place);
  return before.kind === after.kind
    ? []
    : [{ bump: "major", subject, what: "is declared as another sort of thing" }];
}

function callsOf({ declarations = [] }: ts.Symbol): readonly ts.SignatureDeclaration[] {
  return declarations.filter(isCallable);
}

function compareOverloads(
  were: readonly ts.SignatureDeclaration[],
  are: readonly ts.SignatureDeclaration[],
  place: Place,
): Finding[] {
  const { subject } = place;
  if (are.length < were.length)
    return [{ bump: "major", subject, what: "can be called in fewer ways" }];
  return [
    ...were.flatMap((was, at) => compareCalls(was, are[at] ?? was, place)),
    ...are
      .slice(were.length)
      .map(() => ({ bump: "minor" as const, subject, what: "can be called in one more way" })),
  ];
}

type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration;

function isType(node: ts.Node): node is TypeDeclaration {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  );
}

function compareTypeDeclarations(
  [was, before]: readonly [ts.Symbol, TypeDeclaration],
  [is, after]: readonly [ts.Symbol, TypeDeclaration],
  place: Place,
): Finding[] {
  const renames = namesBefore(before.typeParameters ?? [], after.typeParameters ?? []);
  const inner = { ...place, renames };
  const given = { ...inner, position: { in: true, out: false } };
  const generics = compareTypeParameters(before, after, given);
  if (ts.isTypeAliasDeclaration(before) && ts.isTypeAliasDeclaration(after))
    return [...generics, ...compareTypes(before.type, after.type, inner)];
  const { checker } = place;
  const [wasType, isType] = [was, is].map((symbol) => checker.getDeclaredTypeOfSymbol(symbol));
  if (!wasType || !isType || !hasMembers(wasType, place) || !hasMembers(isType, place))
    return [
      ...generics,
      { bump: "major", subject: place.subject, what: "is another sort of type" },
    ];
  const types = compareMembers(wasType, isType, inner);
  return [...generics, ...types, ...compareStatics([was, before], [is, after], inner)];
}

/** Of a class, also how it is made and what it has itself. */
function compareStatics(
  [was, before]: readonly [ts.Symbol, TypeDeclaration],
  [is, after]: readonly [ts.Symbol, TypeDeclaration],
  place: Place,
): Finding[] {
  if (!ts.isClassDeclaration(before) || !ts.isClassDeclaration(after)) return [];
  const { checker } = place;
  const out = { ...place, subject: `class ${place.subject}`, position: { in: false, out: true } };
  return [
    ...compareOverloads(
      before.members.filter((member) => ts.isConstructorDeclaration(member)),
      after.members.filter((member) => ts.isConstructorDeclaration(member)),
      { ...out, subject: `new ${place.subject}` },
    ),
    ...compareMembers(checker.getTypeOfSymbol(was), checker.getTypeOfSymbol(is), out),
  ];
}

/** The same member is met again in whatever extends its owner, and counts where it matters most. */
function distinct(findings: readonly Finding[]): Finding[] {
  const all = new Map<string, Finding>();
  for (const { bump, subject, what } of findings) {
    const known = all.get(`${subject} ${what}`);
    all.set(`${subject} ${what}`, {
      bump: greatestOf(known ? [known.bump, bump] : [bump]),
      subject,
      what,
    });
  }
  return [...all.values()];
}
