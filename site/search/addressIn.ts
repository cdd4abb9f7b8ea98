import type { Language } from "../shell/languages.js";
import { placed } from "../shell/pageContext.js";
import type { Answer } from "./answer.js";

/**
 * The whole address of a page.
 *
 * @param assets - The address of the folder of scripts, which stands at the root of the site.
 * @param to - The page, without the language.
 * @param language - That of the page around.
 * @param answer - What was found: a part of a page is opened in the language that it was found in, a record in that
 *   of the page around.
 */
export function addressIn(
  assets: URL,
  to: string,
  language: Language,
  answer?: Pick<Answer, "sort" | "language">,
): string {
  const own = answer?.sort === "pages" ? answer.language : language;
  return new URL(placed({ language: own, path: to }), new URL("..", assets)).href;
}
