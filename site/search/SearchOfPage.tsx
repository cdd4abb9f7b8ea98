import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Language } from "../shell/languages.js";
import { addressIn } from "./addressIn.js";
import { AnswerLine } from "./AnswerLine.js";
import { StatusLine } from "./StatusLine.js";
import { useAnswers } from "./useAnswers.js";
import { word } from "./words.js";

/** The search as a page: the query stands in the address, and the answers are links. */
export function SearchOfPage({
  assets,
  language,
}: {
  readonly assets: URL;
  readonly language: Language;
}): VNode {
  const [query, setQuery] = useState(queryOfAddress);
  const found = useAnswers(query, assets, language);
  useEffect(() => {
    const read = () => {
      setQuery(queryOfAddress());
    };
    addEventListener("popstate", read);
    return () => {
      removeEventListener("popstate", read);
    };
  }, []);
  return (
    <>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <input
          type="search"
          class="search-input"
          aria-label={word("search", language)}
          placeholder={word("searchFor", language)}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={({ currentTarget: { value } }) => {
            setQuery(value);
            history.replaceState(
              undefined,
              "",
              value === "" ? "./" : `?q=${encodeURIComponent(value)}`,
            );
          }}
        />
      </form>
      <StatusLine found={found} language={language} />
      <ol class="search-links">
        {found.answers.map((answer) => (
          <li key={answer.to}>
            <a href={addressIn(assets, answer.to, language, answer)}>
              <AnswerLine answer={answer} language={language} />
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

function queryOfAddress(): string {
  return new URLSearchParams(location.search).get("q") ?? "";
}
