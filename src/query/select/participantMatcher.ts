import type { Participant } from "../../model/event.js";
import { isWanted } from "./isWanted.js";
import type { OneOrMore } from "../../input/oneOrMore.js";

/** Tells whether one and the same participant is among the actors and has one of the roles. */
export function participantMatcher(
  actors: OneOrMore<string> | undefined,
  roles: OneOrMore<string> | undefined,
): (participants: readonly Participant[]) => boolean {
  return (participants) => {
    for (const { actor, role } of participants) {
      if (isWanted(actors, actor) && isWanted(roles, role)) return true;
    }
    return false;
  };
}
