import type { SearchMessage, SearchQuestion } from "./searchMessages.js";

/** More than there are acts that match any words: all that are found are filtered and drawn. */
const LIMIT = 5000;

/**
 * In a worker: loads all collections and the ready-made index of the package, and answers questions. The search of
 * the whole site has a worker of its own, which gives the best few, ready to be shown; both read the same files.
 */
export function searchInWorker(): void {
  const loading = loadSearch();
  loading.catch(() => {
    say({ type: "failed" });
  });
  addEventListener("message", ({ data: { number, words } }: MessageEvent<SearchQuestion>) => {
    void loading.then(
      (search) => {
        const hits = search(words, { limit: LIMIT });
        say({
          type: "found",
          number,
          hits: hits.map(({ collection, id }) => ({ collection, id })),
        });
      },
      () => undefined,
    );
  });
}

async function loadSearch() {
  const parts = [
    import("iraq-conflict-data/search"),
    import("iraq-conflict-data/search-index"),
    import("iraq-conflict-data/events"),
    import("iraq-conflict-data/prospects"),
    import("iraq-conflict-data/actors"),
    import("iraq-conflict-data/figures"),
    import("iraq-conflict-data/places"),
    import("iraq-conflict-data/sources"),
  ] as const;
  let there = 0;
  const count = () => {
    say({ type: "progress", share: ++there / (parts.length + 1) });
  };
  for (const part of parts) void part.then(count, () => undefined);
  const [{ createSearch }, { searchIndex }, ...collections] = await Promise.all(parts);
  const [{ events }, { prospects }, { actors }, { figures }, { places }, { sources }] = collections;
  const records = { events, prospects, actors, figures, places, sources };
  return createSearch(records, { prebuilt: searchIndex }).search;
}

function say(message: SearchMessage): void {
  postMessage(message);
}
