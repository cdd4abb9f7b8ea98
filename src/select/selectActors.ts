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
 * What actors to select: the criteria of events that an actor can meet, of one meaning with them.
 * All must hold together; one that is left out asks nothing.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface ActorCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "status" | "speaker" | "source"
> {
  /** Actors that one of its relations points to, whenever it held. */
  readonly involving?: OneOrMore<Ids["actor"]> | undefined;
  /** Kinds of actor. */
  readonly kind?: OneOrMore<ActorKind> | undefined;
  /** Words in either language, all of which must stand in its names and aliases, in whatever spelling. */
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
 * All criteria must hold together; a list is met by any of its values. `status`, `speaker` and
 * `source` speak of the same evidence item, one of where the actor occurs. For the holders of a
 * post see `postsOf`, for relations on a day `relationsOf`.
 *
 * @typeParam Ids - The ids that the actors point to; a mistyped id is a compile error.
 * @param actors - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every actor.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion or a term is unknown;
 *   when nothing matches and an id has up to two letters wrong of one that the actors mention.
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the names of each actor.
 * @example
 * ```ts
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
