import type { AnyTerm } from "../model/term.js";
import { searchWordsModule } from "./searchWordsModule.js";
import { vocabularyLists } from "./readFolder.js";

const banner = "// Written by `npm run compile` from data/vocabulary. Do not edit.\n\n";

/**
 * The modules of the closed lists: a union of literals and the list itself, for each.
 *
 * @param terms - All terms.
 * @returns Module texts by file name.
 */
export function vocabularyModules(terms: readonly AnyTerm[]): Record<string, string> {
  const modules = vocabularyLists.map(({ list, type }) => {
    const ids = terms.filter((term) => term.list === list).map(({ id }) => id);
    const words = list.replaceAll("-", " ");
    return [
      `${camelCase(list)}.ts`,
      banner +
        literalUnion(type, `A term of the closed list of ${words}.`, ids) +
        `\n/** The closed list of ${words}. */\nexport const ${camelCase(list)}: readonly ${type}[] = ${JSON.stringify(ids, null, 2)};\n`,
    ] as const;
  });
  return {
    ...Object.fromEntries(modules),
    "eventGroupOf.ts": groupModule(terms),
    "termLists.ts": termListModule(),
    "searchWords.ts": searchWordsModule(terms),
    "exclusivePosts.ts": exclusiveModule(terms),
    "doneModalities.ts": doneModule(terms),
    "index.ts": doorModule(),
  };
}

function groupModule(terms: readonly AnyTerm[]): string {
  const groups = Object.fromEntries(
    terms.filter(({ list }) => list === "event-kinds").map(({ id, broader }) => [id, broader]),
  );
  return `${banner}import type { EventGroup } from "./eventGroups.js";
import type { EventKind } from "./eventKinds.js";

/** The group of each kind of event. */
export const eventGroupOf: Readonly<Record<EventKind, EventGroup>> = ${JSON.stringify(groups, null, 2)};
`;
}

/** The types of all terms together. */
function termListModule(): string {
  const imports = vocabularyLists.map(
    ({ list, type }) => `import type { ${type} } from "./${camelCase(list)}.js";\n`,
  );
  const union = vocabularyLists.map(({ type }) => `\n  | ${type}`).join("");
  const lists = vocabularyLists.map(({ list }) => list);
  return (
    `${banner}${imports.join("")}\n` +
    `${literalUnion("TermList", "A closed list, by the name of its file.", lists)}\n` +
    `/** A term of any of the closed lists. */\nexport type TermId =${union};\n`
  );
}

/** What the package exports of the closed lists: the types. */
function doorModule(): string {
  const types = vocabularyLists.map(
    ({ list, type }) => `export type { ${type} } from "./${camelCase(list)}.js";\n`,
  );
  return `${banner}${types.join("")}export type { TermId, TermList } from "./termLists.js";\n`;
}

function exclusiveModule(terms: readonly AnyTerm[]): string {
  const posts = terms.filter(({ list, exclusive }) => list === "post-titles" && exclusive);
  return `${banner}import type { PostTitle } from "./postTitles.js";

/** The posts that only one person can hold at a time. */
export const exclusivePosts: readonly PostTitle[] = ${JSON.stringify(
    posts.map(({ id }) => id),
    null,
    2,
  )};
`;
}

function doneModule(terms: readonly AnyTerm[]): string {
  const modalities = terms.filter(({ list, done }) => list === "modalities" && done);
  return `${banner}import type { Modality } from "./modalities.js";

/** The modalities of acts that are done or are going on. */
export const doneModalities: readonly Modality[] = ${JSON.stringify(
    modalities.map(({ id }) => id),
    null,
    2,
  )};
`;
}

function camelCase(list: string): string {
  return list.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Words a union of string literals, one to a line.
 *
 * @param name - Name of the type.
 * @param about - Its doc comment.
 * @param members - The literals; without any the type is `never`.
 */
export function literalUnion(name: string, about: string, members: readonly string[]): string {
  const literals = members.map((member) => `\n  | ${JSON.stringify(member)}`).join("");
  return `/** ${about} */\nexport type ${name} =${literals || " never"};\n`;
}
