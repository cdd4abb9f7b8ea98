import type { VNode } from "preact";
import { directionOf, type Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";
import { word } from "./words.js";

/** What a line of the list shows: the title, what it is, and a hint. */
export function AnswerLine({
  answer: { title, sort, hint },
  language,
}: {
  readonly answer: Answer;
  readonly language: Language;
}): VNode {
  const isDate = sort !== "pages";
  return (
    <>
      <span class="answer-title" {...inItsLanguage(title, language)}>
        {title}
      </span>{" "}
      <span class="tag">{word(sort, language)}</span>{" "}
      {hint !== "" &&
        (isDate ? (
          <code class="faint">{hint}</code>
        ) : (
          <span class="faint answer-hint" {...inItsLanguage(hint, language)}>
            {hint}
          </span>
        ))}
    </>
  );
}

/** Pages are found in the language of the query, which need not be that of the page around. */
function inItsLanguage(text: string, language: Language) {
  const own = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  return own === language ? {} : { lang: own, dir: directionOf(own) };
}
