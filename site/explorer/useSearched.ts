import { useEffect, useState } from "preact/hooks";
import { recordSearch } from "./recordSearch.js";
import { sortHits, type Searched } from "./searched.js";

/** What search found for some words, and whether it is still at work. */
export function useSearched(q: string): {
  readonly searched: Searched | undefined;
  readonly isSearching: boolean;
} {
  const [answer, setAnswer] = useState<{ readonly q: string; readonly searched: Searched }>();
  useEffect(() => {
    if (q === "") return undefined;
    let isWanted = true;
    void recordSearch(q).then((hits) => {
      if (isWanted) setAnswer({ q, searched: sortHits(hits) });
    });
    return () => {
      isWanted = false;
    };
  }, [q]);
  return {
    searched: q === "" ? undefined : answer?.searched,
    isSearching: q !== "" && answer?.q !== q,
  };
}
