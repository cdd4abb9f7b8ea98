import type { VNode } from "preact";
import type { Language } from "../shell/languages.js";
import type { Answers } from "./createAsk.js";
import { word } from "./words.js";

/** How far the search is: what is loaded, how many answers, or that there is none. */
export function StatusLine({
  found,
  language,
}: {
  readonly found: Answers;
  readonly language: Language;
}): VNode {
  const isWaiting = !found.isWhole && !found.hasFailed;
  return (
    <div class="search-status faint">
      <span role="status">{said(found, isWaiting, language)}</span>
      {isWaiting && found.loaded < 1 && (
        <progress value={found.loaded} aria-label={word("loading", language)} />
      )}
    </div>
  );
}

function said(
  { query, answers, hasFailed }: Answers,
  isWaiting: boolean,
  language: Language,
): string {
  if (query === "") return "";
  if (isWaiting) return `${word("loading", language)} …`;
  if (hasFailed) return word("failed", language);
  return answers.length === 0
    ? word("none", language)
    : `${answers.length} ${word("found", language)}`;
}
