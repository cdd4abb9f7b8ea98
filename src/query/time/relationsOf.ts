import type { Relation, Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import { type RelationKind, relationKinds } from "../../vocabulary/relationKinds.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";

/** A relation together with the actor that it is read from. */
export interface HeldRelation<Ids extends RecordIds = RecordIds> extends Relation<Ids> {
  /** Who is tied to `object`. */
  readonly subject: Ids["actor"];
}

const tied: Shape = /* @__PURE__ */ having({
  id: text,
  relations: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ kind: text })),
});

/**
 * Who was tied to whom, with the time and the evidence: members, leaders, backers.
 *
 * @typeParam Ids - The ids that the actors point to.
 * @param actors - In any order, which the result keeps.
 * @param kind - Which sort of relation; every sort unless told.
 * @returns One record per actor and relation, in a new array.
 * @throws {RangeError} When `kind` is no term of its list, or the actors are not as `parseDataset` gives them.
 * @remarks
 * One pass over all relations, O(n). Each is a copy with `subject` added; pass them to `asOf` for one day.
 * @example
 * ```ts
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
