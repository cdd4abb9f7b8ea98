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

/** When the ties must have held that lead up to an umbrella group. */
export interface MembershipOptions {
  /** A calendar day, `YYYY-MM-DD`. Left out: whenever they held. */
  readonly on?: string | undefined;
  /** Whether they must have held on that day under some reading of their dates (`possible`, unless told), or under every one (`certain`). */
  readonly certainty?: Certainty | undefined;
}

const actorShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, relations: listOf(tieShape) }))();

/** Relations by which the subject stands under the object. */
const BELONGING: readonly string[] = ["part-of", "member-of", "front-for"];

/**
 * Everybody under an umbrella group, at any depth: its parts, its members, its fronts, and theirs.
 *
 * @typeParam Item - Actors.
 * @param actors - In any order. Relations to actors that are not among them lead nowhere.
 * @param umbrella - The id of the group.
 * @param options - The day on which every tie on the way must have held; `{}` for any time.
 * @returns The actors themselves in a new array: nearest to the umbrella first, then in the order
 * of `actors`, each once and never the umbrella; empty when nobody belongs to it.
 * @throws {RangeError} When nobody belongs to it and the id has up to two letters wrong of an actor's; when `on` is not
 * a calendar day, `certainty` is neither of the two, an option is unknown, or a relation's `valid` is unreadable.
 * @remarks
 * Breadth first, O(actors + relations); circles are walked once. Follows `part-of`, `member-of`
 * and `front-for` only: to be backed by a group, or allied with it, is not to belong to it.
 * @example
 * ```ts
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
