import type { Actor, Relation } from "../model/actor.js";
import type { Alias } from "../model/alias.js";
import { type ActorKind, actorKinds } from "../vocabulary/actorKinds.js";
import type { NoInfer } from "../model/noInfer.js";
import type { RecordIds } from "../model/recordIds.js";
import type { OneOrMore } from "../input/requireValues.js";
import type { EventCriteria } from "./selectEvents.js";
import { selectFrom } from "./selectFrom.js";
import { evidenceParts, itself, type Parts, type Table } from "./table.js";

/**
 * Which actors to select. The criteria are those of events that an actor can meet, with the same meaning. An
 * actor must meet all of them; a criterion that is left out has no effect.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface ActorCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "status" | "speaker" | "source"
> {
  /** Actors that one of its relations points to, at any time. */
  readonly involving?: OneOrMore<Ids["actor"]> | undefined;
  /** Kinds of actor. */
  readonly kind?: OneOrMore<ActorKind> | undefined;
  /** Words in English or Arabic. Its names and aliases together must contain all of them, in any spelling. */
  readonly text?: string | undefined;
}

/** What actors can be asked. */
export const actorTable: Table<Actor> = {
  name: "actors",
  own: { kind: { of: [({ kind }) => kind], terms: [actorKinds] } },
  parts: [
    {
      name: "relations",
      of: ({ relations }) => relations,
      criteria: { involving: { of: [({ object }) => object], known: ({ id }: Actor) => id } },
    } satisfies Parts<Actor, Relation>,
    evidenceParts,
  ],
  texts: [
    {
      name: "texts",
      of: itself,
      criteria: { text: { of: [({ names }) => names], form: "bilingual" } },
    } satisfies Parts<Actor, Actor>,
    {
      name: "aliases",
      of: ({ aliases }) => aliases,
      criteria: { text: { of: [({ text }) => text] } },
    } satisfies Parts<Actor, Alias>,
  ],
};

/**
 * Selects actors by relation, kind, evidence and names.
 *
 * A record must meet all criteria; with a list of values, any of them. `status`, `speaker` and `source` must
 * match in the same item of the actor's own evidence. For the holders of a post, see `postsOf`; for relations
 * on a day, see `relationsOf`.
 *
 * @typeParam Ids - The ids that the actors point to; a mistyped id is a compile error.
 * @param actors - In any order, which the result keeps.
 * @param criteria - Which records to select; `{}` selects every actor.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion or a term is unknown;
 *   when nothing matches and an id is a near miss of one that the actors mention (at most two wrong letters).
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the names of each actor.
 * @example
 * ```ts
 * import { selectActors } from "iraq-conflict-data";
 *
 * const faction = {
 *   id: "kataib-hezbollah", kind: "armed-group", names: { en: "Kata'ib Hezbollah", ar: "كتائب حزب الله" },
 *   aliases: [], relations: [], evidence: [],
 * };
 * selectActors([faction], { kind: "armed-group", text: "kataib" }); // => [faction]
 * selectActors([faction], { text: "حزب البعث" }); // => []
 * ```
 */
export function selectActors<Ids extends RecordIds>(
  actors: readonly Actor<Ids>[],
  criteria: ActorCriteria<NoInfer<Ids>>,
): Actor<Ids>[] {
  return selectFrom("selectActors", actorTable, actors, criteria);
}
