import type { Certainty } from "../../input/requireTerms.js";
import { refuseNearMiss } from "../../input/refuseNearMiss.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireText } from "../../input/requireText.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { Actor } from "../../model/actor.js";
import type { NoInfer } from "../../model/noInfer.js";
import { holdingOn } from "../time/holdingOn.js";
import { tieShape } from "./tieShape.js";

/** When the relations that lead up to an umbrella group must have held. */
export interface MembershipOptions {
  /** A calendar day, `YYYY-MM-DD`. If it is left out, at any time. */
  readonly on?: string | undefined;
  /**
   * Whether at least one reading of their dates must cover that day (`possible`, the default), or every
   * reading (`certain`).
   */
  readonly certainty?: Certainty | undefined;
}

const actorShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, relations: listOf(tieShape) }))();

/** Relations by which the subject belongs to the object. */
const BELONGING: readonly string[] = ["part-of", "member-of", "front-for"];

/**
 * Every actor that belongs to an umbrella group, at any depth: its parts, members and front groups, and the
 * parts, members and front groups of those.
 *
 * @typeParam Item - Actors.
 * @param actors - In any order. Relations to actors that are not in the list are ignored.
 * @param umbrella - The id of the group.
 * @param options - The day on which every relation on the way must have held; `{}` for any time.
 * @returns The actors themselves in a new array: nearest to the umbrella first, then in the order of
 *   `actors`. Each actor is there once, and the umbrella never; empty when no actor belongs to it.
 * @throws {RangeError} When no actor belongs to it and the id is a near miss of the id of an actor (at most
 *   two wrong letters); when `on` is not a calendar day, `certainty` or an option is unknown, or the `valid`
 *   of a relation cannot be read.
 * @remarks
 * Breadth first, O(actors + relations); a circle is followed only once. Follows only `part-of`, `member-of`
 * and `front-for`: an actor that is backed by a group, or allied with it, does not belong to it.
 * @example
 * ```ts
 * import { membersOf } from "iraq-conflict-data";
 *
 * const under = (id, object, valid) => ({ id, relations: [{ kind: "part-of", object, valid }] });
 * const actors = [
 *   { id: "front", relations: [] },
 *   under("brigade", "force", "2020/2021"),
 *   under("force", "front", "2019/.."),
 * ];
 * membersOf(actors, "front").map(({ id }) => id); // => ["force", "brigade"]
 * membersOf(actors, "front", { on: "2023-01-01" }).map(({ id }) => id); // => ["force"]
 * ```
 */
export function membersOf<Item extends Pick<Actor, "id" | "relations">>(
  actors: readonly Item[],
  umbrella: NoInfer<Item["id"]>,
  options: MembershipOptions = {},
): Item[] {
  requireRecords("membersOf", "actors", actors, actorShape);
  requireOptions("membersOf", options, ["on", "certainty"]);
  const holding = holdingOn("membersOf", options.on, options.certainty);
  requireText("membersOf", "umbrella", umbrella, "iran-aligned-factions");

  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const under = new Map<string, Item[]>();
  for (const actor of actors) {
    const ties = actor.relations.filter(({ kind }) => BELONGING.includes(kind));
    for (const object of new Set(holding(ties).map((tie) => tie.object))) {
      const members = under.get(object);
      if (members) members.push(actor);
      else under.set(object, [actor]);
    }
  }

  const seen = new Set<string>([umbrella]);
  const found: Item[] = [];
  let level: readonly string[] = [umbrella];
  while (level.length > 0) {
    const next = new Set(
      level.flatMap((id) => under.get(id) ?? []).filter(({ id }) => !seen.has(id)),
    );
    const ordered = [...next].sort((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0));
    found.push(...ordered);
    level = ordered.map(({ id }) => id);
    for (const id of level) seen.add(id);
  }
  if (found.length === 0) {
    refuseNearMiss(
      "membersOf",
      "umbrella",
      umbrella,
      new Set([...placeOf.keys(), ...under.keys()]),
    );
  }
  return found;
}
