import type { Reflection } from "typedoc";
import { type ApiEntry, type ApiExport, entriesOf, exportsOf } from "./apiExports.js";
import { declarationOf } from "./declarationOf.js";
import { readProject } from "./readProject.js";

/** An export, and how it is declared. */
export interface DeclaredExport extends ApiExport {
  readonly declaration: string;
}

const { project, program } = await readProject();

/** All exports, each once. */
export const apiExports: readonly DeclaredExport[] = await Promise.all(
  exportsOf(project).map(async (item) => ({
    ...item,
    declaration: await declarationOf(item, program),
  })),
);

/** All entries, the main one first. */
export const apiEntries: readonly ApiEntry[] = entriesOf(project);

const byReflection = new Map<Reflection, DeclaredExport>(
  apiExports.map((item) => [item.reflection, item]),
);
const byName = new Map([...apiExports].reverse().map((item) => [item.name, item]));

/** The export that a comment links to. */
export function exportOf(reflection: Reflection): DeclaredExport | undefined {
  return byReflection.get(reflection);
}

/** The export of a name; of several, the first. */
export function exportNamed(name: string): DeclaredExport | undefined {
  return byName.get(name);
}
