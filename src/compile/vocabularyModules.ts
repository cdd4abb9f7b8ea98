import type { AnyTerm } from "../model/term.js";
import { isSmallWord } from "../search/isSmallWord.js";
import { readWord } from "../search/readWord.js";
import { wordsIn } from "../search/wordsIn.js";
import { literalUnion } from "./literalUnion.js";
import { vocabularyLists } from "./vocabularyLists.js";

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
  };
}

/** The lists whose terms are searched in the records that carry them. */
const searchedLists = [
  "event-kinds",
  "event-groups",
  "weapons",
  "measures",
  "actor-kinds",
  "post-titles",
];

function searchWordsModule(terms: readonly AnyTerm[]): string {
  const words = searchedLists.map((list) => [
    camelCase(list),
    Object.fromEntries(
      terms.filter((term) => term.list === list).map((term) => [term.id, wordsBesideId(term)]),
    ),
  ]);
  const names = searchedLists.map((list) => JSON.stringify(camelCase(list))).join(" | ");
  return `${banner}/** What people search each term by, beside the words of its id: the words of its labels and synonyms. */
export const searchWords: Readonly<Record<${names}, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(words), null, 2)};
`;
}

/** Each once, in lower case, since none of them is a name, without those that stand anywhere. */
function wordsBesideId({ id, label, synonyms }: AnyTerm): string {
  const texts = [label.en, label.ar, ...(synonyms?.en ?? []), ...(synonyms?.ar ?? [])];
  const words = new Set(texts.flatMap((text) => wordsIn(text.toLowerCase())));
  const known = new Set(id.split("-"));
  return [...words]
    .filter((word) => !known.has(word) && !isSmallWord(readWord(word).word))
    .join(" ");
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

function exclusiveModule(terms: readonly AnyTerm[]): string {
  const posts = terms.filter(({ list, exclusive }) => list === "post-titles" && exclusive);
  return `${banner}import type { PostTitle } from "./postTitles.js";

/** The posts that one person holds at a time. */
export const exclusivePosts: readonly PostTitle[] = ${JSON.stringify(
    posts.map(({ id }) => id),
    null,
    2,
  )};
`;
}

function camelCase(list: string): string {
  return list.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
