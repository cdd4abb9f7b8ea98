import * as fc from "fast-check";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Actor } from "../../src/model/actor.js";
import type { ConflictEvent } from "../../src/model/event.js";

/** What makes up a network. */
export interface NetworkRecords {
  readonly actors: readonly Actor[];
  readonly events: readonly ConflictEvent[];
}

/** Frozen actors, each named by one letter, and events, each a list of `actor role status`. */
export function networkRecords(
  ties: Readonly<Record<string, readonly string[]>>,
  acts: readonly (readonly string[])[] = [],
): NetworkRecords {
  const actors = Object.entries(ties).map(([id, relations]) => ({
    id,
    kind: "armed-group",
    identity: "named",
    names: { en: id.toUpperCase(), ar: `ال${id}` },
    relations: relations.map((tie) => {
      const [kind, object, valid = "/"] = tie.split(" ");
      return { kind, object, valid, attested: null, evidence: [] };
    }),
  }));
  const events = acts.map((parts, place) => ({
    id: `event-${String(place)}`,
    group: place % 2 === 0 ? "attack" : "speech",
    participants: parts.map((part) => {
      const [actor, role = "party", status = "reported"] = part.split(" ");
      return { actor, role, status };
    }),
  }));
  return parseFrozen<NetworkRecords>(JSON.stringify({ actors, events }));
}

const letters = ["a", "b", "c", "d", "e", "f"];
const letter = fc.constantFrom(...letters);

/** A few actors with relations of all sorts, circles and loops included, and what they took part in. */
export const arbitraryRecords: fc.Arbitrary<NetworkRecords> = fc
  .tuple(
    fc.uniqueArray(letter, { minLength: 1 }),
    fc.array(
      fc.tuple(
        letter,
        fc.constantFrom("part-of", "member-of", "front-for", "opposes"),
        letter,
        fc.constantFrom("/", "2019/2020", "2020-05/..", "../2019"),
      ),
      { maxLength: 12 },
    ),
    fc.array(
      fc.array(
        fc
          .tuple(
            letter,
            fc.constantFrom("agent", "target", "subject", "party"),
            fc.constantFrom("reported", "denied"),
          )
          .map((part) => part.join(" ")),
        { maxLength: 4 },
      ),
      { maxLength: 5 },
    ),
  )
  .map(([ids, ties, acts]) =>
    networkRecords(
      Object.fromEntries(
        ids.map((id) => [
          id,
          ties.filter(([subject]) => subject === id).map(([, ...tie]) => tie.join(" ")),
        ]),
      ),
      acts,
    ),
  );
