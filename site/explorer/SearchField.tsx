import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useExplorer } from "./explorerContext.js";

/** How long a reader must pause before the words are searched, in milliseconds. */
const PAUSE = 200;

/** Words to search for, in both languages. */
export function SearchField(): VNode {
  const { state, ask, say } = useExplorer();
  const [text, setText] = useState(state.q);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    setText(state.q);
  }, [state.q]);
  const search = (q: string) => {
    clearTimeout(waiting.current);
    if (q !== state.q) ask({ q }, state.q === "" || q === "" ? "new" : "same");
  };
  return (
    <label class="field wide">
      <span>{say("words")}</span>
      <input
        type="search"
        name="q"
        value={text}
        placeholder={say("wordsHint")}
        autocomplete="off"
        dir="auto"
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => {
            search(value.trim());
          }, PAUSE);
        }}
        onChange={({ currentTarget }) => {
          search(currentTarget.value.trim());
        }}
      />
    </label>
  );
}
