import type { Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { RelationKind } from "../../vocabulary/relationKinds.js";
import type { HeldRelation } from "./heldRelation.js";

/**
 * Who was tied to whom, with the time and the evidence: members, leaders, backers.
 *
 * @typeParam Ids - The ids that the actors point to.
 * @param actors - In any order, which the result keeps.
 * @param kind - Which sort of relation; every sort unless told.
 * @returns One record per actor and relation, in a new array.
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
  return actors.flatMap(({ id, relations }) =>
    relations
      .filter((relation) => kind === undefined || relation.kind === kind)
      .map((relation) => ({ ...relation, subject: id })),
  );
}
