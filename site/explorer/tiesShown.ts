import type { Act, Actor } from "iraq-conflict-data";
import { asOf, isCalendarDay, networkOf, relationsOf } from "iraq-conflict-data/query";
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

/** The acts that the busiest actors of a selection share; of one actor, only those that it has a part in. */
export function sharedActs(
  actorById: ReadonlyMap<string, Actor>,
  shown: readonly Act[],
  around: string,
): readonly ShownTie[] {
  const parts = new Map<string, number>();
  for (const { participants } of shown) {
    for (const { actor } of participants) parts.set(actor, (parts.get(actor) ?? 0) + 1);
  }
  const busiest = [...parts]
    .flatMap(([id, count]) => {
      const actor = actorById.get(id);
      return actor && !TELLERS.includes(actor.kind) ? [{ actor, count }] : [];
    })
    .sort((left, right) => right.count - left.count || (left.actor.id < right.actor.id ? -1 : 1))
    .slice(0, MOST_ACTORS)
    .map(({ actor }) => actor);
  const { edges } = networkOf({ actors: busiest, events: shown }, { kind: "co-participation" });
  return edges
    .map(({ source, target, attributes }) => ({
      source,
      target,
      kind: attributes.kind,
      weight: "weight" in attributes ? attributes.weight : 0,
    }))
    .filter(({ source, target }) => around === "" || source === around || target === around)
    .sort((left, right) => right.weight - left.weight)
    .slice(0, MOST_TIES);
}
