import type { Records } from "./atlas.js";
import { COPY_MARK } from "./selectShown.js";

/** The same records several times over, with other ids: to see how the explorer does with more than there are. */
export function multiplied(records: Records, times: number): Records {
  const { events, prospects, figures } = records;
  return {
    ...records,
    events: copies(events, times),
    prospects: copies(prospects, times),
    figures: copies(figures, times),
  };
}

function copies<Item extends { readonly id: string }>(
  items: readonly Item[],
  times: number,
): readonly Item[] {
  const all = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? items : items.map((item) => ({ ...item, id: `${item.id}${COPY_MARK}${copy}` })),
  );
  return all.flat();
}
