import type { Hit } from "./searched.js";

/** More than there are acts that match any words. */
const LIMIT = 5000;

/** Searches all records; the first time, it loads what that needs. */
export async function recordSearch(query: string): Promise<readonly Hit[]> {
  const search = await loadSearch();
  return search(query, { limit: LIMIT });
}

async function loadSearch() {
  const [{ createSearch }, { searchIndex }, ...collections] = await Promise.all([
    import("iraq-conflict-data/search"),
    import("iraq-conflict-data/search-index"),
    import("iraq-conflict-data/events"),
    import("iraq-conflict-data/prospects"),
    import("iraq-conflict-data/actors"),
    import("iraq-conflict-data/figures"),
    import("iraq-conflict-data/places"),
    import("iraq-conflict-data/sources"),
  ]);
  const [{ events }, { prospects }, { actors }, { figures }, { places }, { sources }] = collections;
  return createSearch(
    { events, prospects, actors, figures, places, sources },
    { prebuilt: searchIndex },
  ).search;
}
