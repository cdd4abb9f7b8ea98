/** The article, alone or behind clitics; `الله` is whole. */
const ARTICLE = /^(?:ال(?!له$)(?=..)|(?:[وف]ال|[وف]?[بك]ال|[وف]?لل)(?=...))/u;

/**
 * Splits the article off a folded Arabic word, with any clitics before it.
 *
 * @returns What follows, or the word.
 */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, "");
}
