import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";
import type { AskPages } from "./pageIndex.js";

const LIMIT = 25;

/** The parts of pages that answer a query: each by its heading, with the page that it is in. */
export function pageAnswers(ask: AskPages, words: readonly string[], language: Language): Answer[] {
  return ask(words, LIMIT).map(({ to, page, heading, start, score }) => ({
    title: heading,
    to,
    sort: "pages",
    language,
    hint: heading === page ? start : page,
    score,
  }));
}
