import type { Act } from "../../model/act.js";
import type { Participant } from "../../model/actMembers.js";
import type { Lose } from "./fieldTable.js";

/** The two sides of an act: who is in front, and who stands with them. */
export interface Sides {
  /** Who did it: agents, or else the first of two parties. */
  readonly one: readonly Participant[];
  /** Whom it was done to: targets, victims, subjects or addressees, or else the other parties. */
  readonly other: readonly Participant[];
}

/** Whom an act is done to, the nearest role first. */
const AFFECTED: readonly (readonly string[])[] = [["target", "victim"], ["subject"], ["addressee"]];
const SURE: readonly string[] = ["reported", "confirmed"];

/**
 * The sides of an act, for schemes that have two.
 *
 * @param columns - The columns of the two sides, for what is lost.
 * @param lose - Told of actors in other roles, of several on one side, and of those that are not sure.
 */
export function sidesOf(
  participants: Act["participants"],
  columns: readonly [one: string, other: string],
  lose: Lose,
): Sides {
  const inRoles = (...roles: readonly string[]) =>
    roles.flatMap((role) => participants.filter((each) => each.role === role));
  const agents = inRoles("agent");
  const parties = inRoles("party");
  const affected =
    AFFECTED.map((roles) => inRoles(...roles)).find(({ length }) => length > 0) ?? [];
  const sides =
    agents.length > 0 || affected.length > 0
      ? { one: agents.length > 0 ? agents : parties, other: affected }
      : { one: parties.slice(0, 1), other: parties.slice(1) };
  const shown = [...sides.one, ...sides.other];
  if (shown.length < participants.length) lose(columns[0], "other-roles");
  for (const [index, side] of [sides.one, sides.other].entries()) {
    const column = columns[index] ?? columns[0];
    if (side.length > 1) lose(column, "several-actors");
    if (side.some(({ status }) => !SURE.includes(status))) lose(column, "status");
  }
  return sides;
}
