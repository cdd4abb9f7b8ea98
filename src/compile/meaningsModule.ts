import { columnsOf } from "../interop/tables/columnsOf.js";
import { type Table, tables } from "../interop/tables/tables.js";
import type { DocComment } from "./docComments.js";

/** The interfaces of the records of each collection, and of the items of a list whose type names none. */
const interfaces: Readonly<Record<string, readonly string[]>> = {
  sources: ["Source"],
  actors: ["Actor"],
  places: ["Place"],
  events: ["ConflictEvent"],
  prospects: ["Prospect"],
  figures: ["Figure"],
  terms: ["Term"],
  "terms.crosswalk": ["CrosswalkCode", "CrosswalkGap"],
  "terms.prospects": ["ProspectCode", "ProspectGap"],
};

/**
 * The module of what each column of each table means, in the words of the doc comments of the model: so
 * nothing is written twice.
 *
 * @param docs - The doc comments of `src/model`.
 * @returns Texts by path.
 * @throws {Error} When a member that a column is read from has no comment.
 */
export function meaningsModule(docs: ReadonlyMap<string, DocComment>): Record<string, string> {
  const meanings = Object.fromEntries(
    tables.map((table) => [table.name, meaningsOf(table, docs)] as const),
  );
  return {
    "columnMeanings.ts": `// Written by \`npm run compile\` from src/model and src/interop/tables. Do not edit.

/** What each column of each table means. */
export const columnMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(meanings, null, 2)};
`,
  };
}

function meaningsOf(
  table: Table,
  docs: ReadonlyMap<string, DocComment>,
): Readonly<Record<string, string>> {
  const { of, lists, key, columns } = table;
  let within = interfaces[of] ?? [];
  for (const list of lists) {
    const model = memberOf(within, list, docs).model;
    within = interfaces[`${of}.${list}`] ?? (model === undefined ? [] : [model]);
  }
  return Object.fromEntries(
    Object.keys(columnsOf(table)).map((name) => {
      const path = columns[name]?.path;
      return [
        name,
        path ? aboutPath(within, path, docs) : aboutKey(of, lists, key.indexOf(name) - key.length),
      ];
    }),
  );
}

/** What each step says, one after the other: "When it was. The date in EDTF." */
function aboutPath(
  within: readonly string[],
  path: readonly string[],
  docs: ReadonlyMap<string, DocComment>,
): string {
  const [step = "", ...rest] = path;
  const { about, model } = memberOf(within, step, docs);
  if (rest.length === 0) return about;
  return `${about} ${aboutPath(model === undefined ? [] : [model], rest, docs)}`;
}

function memberOf(
  within: readonly string[],
  name: string,
  docs: ReadonlyMap<string, DocComment>,
): DocComment {
  const found = within
    .map((one) => docs.get(one)?.members.get(name))
    .find((one) => one !== undefined);
  if (found === undefined || found.about === "")
    throw new Error(`${within.join(" or ")} has no member ${name} with a comment. Write one.`);
  return found;
}

/** A column that a table of a list has before those of its items, counted from the end of the key. */
function aboutKey(of: Table["of"], lists: readonly string[], fromEnd: number): string {
  const list = lists.at(fromEnd);
  if (-fromEnd <= lists.length) return `Place in the list \`${list ?? ""}\`, counted from 1.`;
  return -fromEnd === lists.length + 1
    ? `Id of the record in \`${of}\`.`
    : "The closed list that the term belongs to.";
}
