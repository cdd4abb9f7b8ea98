import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";
import type { AskPages, FoundSection } from "./pageIndex.js";

const LIMIT = 25;

/**
 * The parts of pages that answer a query: each by its heading, with the page that it is in.
 *
 * @param ask - The index of the pages in a language.
 * @param words - Of the query.
 * @param language - That of the index.
 * @param around - That of the reader: pages that are there in both are shown in it.
 */
export function pageAnswers(
  ask: AskPages,
  words: readonly string[],
  language: Language,
  around: Language,
): Answer[] {
  return ask(words, LIMIT).map((found) => ({
    to: found.to,
    sort: "pages",
    score: found.score,
    ...shownIn(found, language, around),
  }));
}

function shownIn(
  { heading, otherHeading, page, start }: FoundSection,
  language: Language,
  around: Language,
): Pick<Answer, "title" | "hint" | "language"> {
  return language !== around && otherHeading !== undefined
    ? { title: otherHeading, hint: "", language: around }
    : { title: heading, hint: heading === page ? start : page, language };
}
