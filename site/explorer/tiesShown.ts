import type { Act, Actor } from "iraq-conflict-data";
import { asOf, isCalendarDay, relationsOf } from "iraq-conflict-data/query";
import type { TiedPair } from "./layOut.js";

/** A line of the network. */
export interface ShownTie extends TiedPair {
  /** The kind of the relation, or `co-participation`. */
  readonly kind: string;
  /** Of a relation: whether it held certainly or possibly on the day. */
  readonly held?: "certain" | "possible";
  /** Of shared acts: how many. */
  readonly weight?: number;
}

/** The relations that held on a day; of one actor, those of its neighbours among each other too. */
export function relationsShown(
  actors: readonly Actor[],
  day: string,
  around: string,
): readonly ShownTie[] {
  if (!isCalendarDay(day)) return [];
  const ties = asOf(relationsOf(actors), day).map(({ subject, object, kind, held }) => ({
    source: subject,
    target: object,
    kind,
    held,
  }));
  if (around === "") return ties;
  const near = new Set(
    ties.flatMap(({ source, target }) =>
      source === around || target === around ? [source, target] : [],
    ),
  );
  return ties.filter(({ source, target }) => near.has(source) && near.has(target));
}

const MOST_ACTORS = 32;
const MOST_TIES = 90;

/** Outlets are in nearly every act as those that tell it: who acts is asked here. */
const TELLERS: readonly string[] = ["media-outlet", "research-body"];

/**
 * The acts that the busiest actors of a selection share; of one actor, only those that it has a part in. A part that
 * is denied does not count. `networkOf` of the package gives the same ties with the ids of all acts; only their number
 * is drawn here, at each change of a filter.
 */
export function sharedActs(
  actorById: ReadonlyMap<string, Actor>,
  shown: readonly Act[],
  around: string,
): readonly ShownTie[] {
  const actors = busiest(actorById, shown);
  return sharedCounts(actors, shown)
    .filter(({ source, target }) => around === "" || source === around || target === around)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, MOST_TIES);
}

function busiest(actorById: ReadonlyMap<string, Actor>, shown: readonly Act[]): readonly string[] {
  const parts = new Map<string, number>();
  for (const { participants } of shown) {
    for (const { actor } of participants) parts.set(actor, (parts.get(actor) ?? 0) + 1);
  }
  return [...parts]
    .filter(([id]) => !TELLERS.includes(actorById.get(id)?.kind ?? ""))
    .sort(([left, of], [right, others]) => others - of || (left < right ? -1 : 1))
    .slice(0, MOST_ACTORS)
    .map(([id]) => id);
}

function sharedCounts(
  actors: readonly string[],
  shown: readonly Act[],
): readonly (ShownTie & { readonly weight: number })[] {
  const rankOf = new Map(actors.map((id, rank) => [id, rank]));
  const counts = new Uint32Array(actors.length ** 2);
  for (const { participants } of shown) {
    const ranks = new Set<number>();
    for (const { actor, status } of participants) {
      const rank = rankOf.get(actor);
      if (rank !== undefined && status !== "denied") ranks.add(rank);
    }
    if (ranks.size < 2) continue;
    for (const low of ranks) {
      for (const high of ranks) {
        const cell = low * actors.length + high;
        if (low < high) counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
  }
  return actors.flatMap((source, low) =>
    actors.flatMap((target, high) => {
      const weight = counts[low * actors.length + high] ?? 0;
      return weight === 0 ? [] : [{ source, target, kind: "co-participation", weight }];
    }),
  );
}
