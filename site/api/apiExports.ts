import { readFileSync } from "node:fs";
import {
  type Comment,
  DeclarationReflection,
  type ProjectReflection,
  ReferenceReflection,
  ReflectionKind,
} from "typedoc";
import { QUESTIONS, questionOf, type Question } from "./questions.js";
import { slugOf } from "./slugs.js";

/** Something that the package exports. */
export interface ApiExport {
  readonly name: string;
  /** Its place on the page of its question. */
  readonly anchor: string;
  readonly question: Question;
  /** The entries that export it, as in `package.json`: `.`, `./events`. */
  readonly entries: readonly string[];
  /** Where it is declared. */
  readonly source: { readonly file: string; readonly line: number; readonly character: number };
  readonly reflection: DeclarationReflection;
}

/** An entry of the package. */
export interface ApiEntry {
  /** As in `package.json`: `.`, `./events/2020`. */
  readonly path: string;
  /** What it has and a first program: the comment at the start of its file. */
  readonly comment: Comment | undefined;
}

/** The entries, the main one first. */
export function entriesOf(project: ProjectReflection): ApiEntry[] {
  return modulesOf(project).map((module) => ({
    path: entryPath(module.name),
    comment: module.comment,
  }));
}

/** Every export once, whatever the number of entries that have it: by question, then as it stands in the files. */
export function exportsOf(project: ProjectReflection): ApiExport[] {
  const entriesByTarget = new Map<DeclarationReflection, string[]>();
  for (const module of modulesOf(project)) {
    for (const child of module.children ?? []) {
      const target = targetOf(child);
      const entries = entriesByTarget.get(target) ?? [];
      entriesByTarget.set(target, [...entries, entryPath(module.name)]);
    }
  }
  const found = [...entriesByTarget].map(([reflection, entries]) => placed(reflection, entries));
  return named(found.sort(byPlace));
}

type Placed = Omit<ApiExport, "anchor"> & { readonly at: number };

function placed(reflection: DeclarationReflection, entries: readonly string[]): Placed {
  const [source] = reflection.sources ?? reflection.signatures?.[0]?.sources ?? [];
  if (!source) throw new RangeError(`Nobody knows where ${reflection.name} is declared.`);
  const { fileName: file, line, character } = source;
  return {
    name: reflection.name,
    entries,
    reflection,
    source: { file, line, character },
    ...questionOf(file.replace(/^src\//, "")),
  };
}

/** Values come before types, since people look for what they can call. */
function byPlace(one: Placed, other: Placed): number {
  return (
    QUESTIONS.indexOf(one.question) - QUESTIONS.indexOf(other.question) ||
    one.at - other.at ||
    one.source.file.localeCompare(other.source.file, "en") ||
    Number(isType(one)) - Number(isType(other)) ||
    one.source.line - other.source.line
  );
}

/** Whether it is there for the compiler only. */
export function isType({ reflection }: Pick<ApiExport, "reflection">): boolean {
  return reflection.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]);
}

/** Two exports of one name, such as the `events` of each year, are told apart by their first entry. */
function named(found: readonly Placed[]): ApiExport[] {
  const taken = new Set<string>();
  return found.map(({ at: _, ...item }) => {
    const key = `${item.question.id}#${item.name}`;
    const anchor = taken.has(key) ? `${item.name}-${slugOf(item.entries[0] ?? "")}` : item.name;
    taken.add(key);
    return { ...item, anchor };
  });
}

function targetOf(child: DeclarationReflection): DeclarationReflection {
  if (!(child instanceof ReferenceReflection)) return child;
  const target = child.getTargetReflectionDeep();
  if (target instanceof DeclarationReflection) return target;
  throw new RangeError(`${child.name} is exported from nowhere.`);
}

function modulesOf({ children = [] }: ProjectReflection): DeclarationReflection[] {
  return [...children].sort(
    (one, other) =>
      placeOf(entryPath(one.name)) - placeOf(entryPath(other.name)) ||
      (one.name < other.name ? -1 : 1),
  );
}

/** The place of an entry in `package.json`, where `./events/*` stands for one of each year. */
function placeOf(entry: string): number {
  return ORDER.findIndex((path) => path === entry || path === entry.replace(/\d+$/, "*"));
}

/** The order of `package.json`. */
const ORDER = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { readonly exports: object }).exports,
);

function entryPath(module: string): string {
  return module === "index" ? "." : `./${module}`;
}
