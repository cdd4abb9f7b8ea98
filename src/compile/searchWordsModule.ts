import type { AnyTerm } from "../model/term.js";
import { isSmallWord, wordsIn } from "../search/words.js";
import { readWord } from "../search/readWord.js";

/** The lists whose terms are searched in the records that carry them. */
const searchedLists = [
  "event-kinds",
  "event-groups",
  "weapons",
  "measures",
  "number-words",
  "actor-kinds",
  "post-titles",
];

/**
 * The module of what people search terms by.
 *
 * @param terms - All terms.
 * @returns The text of the module.
 */
export function searchWordsModule(terms: readonly AnyTerm[]): string {
  const words = searchedLists.map((list) => [
    list,
    Object.fromEntries(
      terms.filter((term) => term.list === list).map((term) => [term.id, wordsBesideId(term)]),
    ),
  ]);
  const names = searchedLists.map((list) => JSON.stringify(list)).join(" | ");
  return `// Written by \`npm run compile\` from data/vocabulary. Do not edit.

/** The words that each term is searched by, in addition to the words of its id: those of its labels and synonyms. */
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
