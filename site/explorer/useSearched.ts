import { useEffect, useRef, useState } from "preact/hooks";
import { sortHits, type Searched } from "./searched.js";
import { startSearch } from "./startSearch.js";

/** How far a search is. */
export interface SearchState {
  /** What was found last; while words are typed on, what was found for those before. */
  readonly searched?: Searched;
  /** Present while search is at work: which share of what it needs is there. */
  readonly searching?: number;
  readonly hasFailed: boolean;
}

/** What search found for some words. The worker starts with the first of them. */
export function useSearched(q: string): SearchState {
  const [answer, setAnswer] = useState<{ readonly words: string; readonly searched: Searched }>();
  const [share, setShare] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const ask = useRef<(words: string) => void>();
  useEffect(() => {
    if (q === "") return;
    ask.current ??= startSearch({
      progress: setShare,
      found: (words, hits) => {
        setAnswer({ words, searched: sortHits(hits) });
      },
      failed: () => {
        setFailed(true);
      },
    });
    ask.current(q);
  }, [q]);
  if (q === "") return { hasFailed: false };
  return {
    hasFailed,
    ...(answer && { searched: answer.searched }),
    ...(answer?.words !== q && !hasFailed && { searching: share }),
  };
}
