import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";
import { AnswerLine } from "./AnswerLine.js";
import { addressIn } from "./addressIn.js";
import { StatusLine } from "./StatusLine.js";
import { useAnswers } from "./useAnswers.js";
import { word } from "./words.js";

const SHOWN = 12;

/** What the dialog needs of the page. */
export interface SearchDialogProps {
  readonly assets: URL;
  readonly language: Language;
  readonly close: () => void;
}

/**
 * The search of every page: a combobox whose list shows answers as they come. Arrows choose, Enter opens, Escape
 * closes.
 */
export function SearchDialog({ assets, language, close }: SearchDialogProps): VNode {
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = useAnswers(query, assets, language);
  const answers = found.answers.slice(0, SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const all = `${addressIn(assets, "search/", language)}?q=${encodeURIComponent(query)}`;
  const open = (answer: Answer | undefined) => {
    close();
    location.assign(answer ? addressIn(assets, answer.to, language, answer) : all);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && answers.length > 0) {
      event.preventDefault();
      setChosen((chosen + step + answers.length) % answers.length);
    } else if (event.key === "Enter" && query.trim() !== "" && !event.isComposing) {
      event.preventDefault();
      open(answers[chosen]);
    }
  };
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, found]);
  return (
    <>
      <div class="search-head">
        <input
          type="search"
          class="search-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={answers.length > 0}
          aria-controls="search-answers"
          aria-activedescendant={answers[chosen] ? `search-answer-${chosen}` : undefined}
          aria-label={word("search", language)}
          placeholder={word("searchFor", language)}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          autofocus
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={close}>
          {word("close", language)}
        </button>
      </div>
      <StatusLine found={found} language={language} />
      <ul
        id="search-answers"
        class="search-answers"
        role="listbox"
        aria-label={word("search", language)}
        hidden={answers.length === 0}
        ref={list}
      >
        {answers.map((answer, at) => (
          <li
            key={answer.to}
            id={`search-answer-${at}`}
            role="option"
            aria-selected={at === chosen}
            onMouseMove={() => {
              setChosen(at);
            }}
            onClick={() => {
              open(answer);
            }}
          >
            <AnswerLine answer={answer} language={language} />
          </li>
        ))}
      </ul>
      {query.trim() !== "" && (
        <p class="search-all">
          <a href={all}>{word("allAnswers", language)}</a>
        </p>
      )}
    </>
  );
}
