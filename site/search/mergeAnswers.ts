import type { Answer } from "./answer.js";

/** Of one sort and one page, no more than these come before others. */
const MOST_IN_A_ROW = 4;
const WELL_FOUND = 1;

/**
 * One list of all answers, best first: each page once; answers with only some of the words only when nothing has all;
 * and no sort fills the whole top.
 *
 * @param lists - Answers of pages and of records.
 * @param limit - How many to give.
 */
export function mergeAnswers(lists: readonly (readonly Answer[])[], limit: number): Answer[] {
  const sorted = lists.flat().sort((left, right) => right.score - left.score);
  const well = sorted.filter(({ score }) => score >= WELL_FOUND);
  const unique = onlyFirst(well.length > 0 ? well : sorted, ({ to }) => to);
  const counts = new Map<string, number>();
  const [top, rest] = [[] as Answer[], [] as Answer[]];
  for (const answer of unique) {
    const key = answer.sort === "pages" ? answer.to.replace(/#.*/, "") : answer.sort;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    (count <= MOST_IN_A_ROW ? top : rest).push(answer);
  }
  return [...top, ...rest].slice(0, limit);
}

function onlyFirst<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size < seen.add(keyOf(item)).size);
}
