import type { Answer } from "./answer.js";
import { favourNumbers } from "./favourNumbers.js";

/** Of one collection, and of one page, no more than these come before others. */
const MOST = { ofCollection: 4, ofPage: 2 } as const;
const WELL_FOUND = 1;

/**
 * One list of all answers, best first: each page once; answers with only some of the words only when nothing has all;
 * and no sort fills the whole top.
 *
 * @param query - What was asked.
 * @param lists - Answers of pages and of records.
 * @param limit - How many to give.
 */
export function mergeAnswers(
  query: string,
  lists: readonly (readonly Answer[])[],
  limit: number,
): Answer[] {
  const sorted = [...favourNumbers(lists.flat(), query)].sort(
    (left, right) => right.score - left.score,
  );
  const well = sorted.filter(({ score }) => score >= WELL_FOUND);
  const unique = onlyFirst(well.length > 0 ? well : sorted, ({ to }) => to);
  const counts = new Map<string, number>();
  const [top, rest] = [[] as Answer[], [] as Answer[]];
  for (const answer of unique) {
    const isPart = answer.sort === "pages";
    const key = isPart ? answer.to.replace(/#.*/, "") : answer.sort;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    (count <= (isPart ? MOST.ofPage : MOST.ofCollection) ? top : rest).push(answer);
  }
  return [...top, ...rest].slice(0, limit);
}

function onlyFirst<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}
