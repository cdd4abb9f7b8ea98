import type { Relation, Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import { type RelationKind, relationKinds } from "../../vocabulary/relationKinds.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";

/** A relation, together with the actor that it comes from. */
export interface HeldRelation<Ids extends RecordIds = RecordIds> extends Relation<Ids> {
  /** The actor that is related to `object`. */
  readonly subject: Ids["actor"];
}

const tied: Shape = /* @__PURE__ */ having({
  id: text,
  relations: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ kind: text })),
});

/**
 * The relations between actors (members, leaders, backers), with the time and the evidence.
 *
 * @typeParam Ids - The ids that the actors point to.
 * @param actors - In any order, which the result keeps.
 * @param kind - The kind of relation; by default every kind.
 * @returns One record per actor and relation, in a new array.
 * @throws {RangeError} When `kind` is not a term of its list, or the actors do not have the form that
 *   `parseDataset` returns.
 * @remarks
 * One pass over all relations, O(n). Each is a copy with `subject` added; to get one day, pass the result to
 * `asOf`.
 * @example
 * ```ts
 * import { asOf, relationsOf } from "iraq-conflict-data";
 *
 * const faction = { id: "faction", relations: [{ kind: "member-of", object: "umbrella", valid: "2020-05/.." }] };
 * const members = relationsOf([faction], "member-of");
 * asOf(members, "2020-08-20").map(({ subject, object }) => [subject, object]); // => [["faction", "umbrella"]]
 * asOf(members, "2020-04-30"); // => []
 * ```
 */
export function relationsOf<Ids extends RecordIds>(
  actors: readonly Pick<Actor<Ids>, "id" | "relations">[],
  kind?: RelationKind,
): HeldRelation<Ids>[] {
  if (kind !== undefined) requireTerm("relationsOf", "kind", kind, relationKinds);
  requireRecords("relationsOf", "actors", actors, tied);
  return actors.flatMap(({ id, relations }) =>
    relations
      .filter((relation) => kind === undefined || relation.kind === kind)
      .map((relation) => ({ ...relation, subject: id })),
  );
}
