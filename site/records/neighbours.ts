import { timeline, type Act } from "iraq-conflict-data";
import { acts } from "./dataset.js";
import { isEvent } from "./isEvent.js";

/** The act before and the one after. */
export interface Neighbours {
  readonly previous?: Act | undefined;
  readonly next?: Act | undefined;
}

const ordered = [true, false].map((events) => acts.filter((act) => isEvent(act) === events));

const neighbours: ReadonlyMap<string, Neighbours> = new Map(
  ordered.flatMap((list) =>
    timeline(list).map(
      (act, at, sorted) => [act.id, { previous: sorted[at - 1], next: sorted[at + 1] }] as const,
    ),
  ),
);

/** What comes before and after an act in time, among the events or among the prospects. */
export function neighboursOf({ id }: Pick<Act, "id">): Neighbours {
  return neighbours.get(id) ?? {};
}
