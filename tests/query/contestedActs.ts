import * as fc from "fast-check";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Act } from "../../src/model/act.js";

const actor = fc.constantFrom("a", "b", "c");
const status = fc.constantFrom("reported", "claimed", "alleged", "denied", "confirmed");
const modality = fc.constantFrom("occurred", "planned");
const ids = ["event-0", "event-1", "event-2", "event-3"];

/** Frozen events and prospects of a small world in which much is claimed, denied and told differently. */
export const contestedActs: fc.Arbitrary<readonly Act[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom("rocket-attack", "accusation", "claim-of-responsibility"),
      group: fc.constantFrom("attack", "speech"),
      date: fc.constantFrom("2020-01", "2020-02").map((edtf) => ({ edtf })),
      modality,
      participants: fc.uniqueArray(
        fc.record({ actor, role: fc.constantFrom("agent", "target"), status }),
        { maxLength: 3, selector: (part) => part.actor },
      ),
      links: fc.array(
        fc.record({
          kind: fc.constantFrom("claims", "denies", "follows", "concerns"),
          to: fc.constantFrom(...ids, "elsewhere"),
        }),
        { maxLength: 2 },
      ),
      evidence: fc.array(
        fc.record({
          speaker: actor,
          status,
          supports: fc.subarray(["date", "modality", "participants", "participants.a"]),
          says: fc.record(
            { modality, date: fc.constantFrom("2020-01", "2020-02", "2020-03") },
            { requiredKeys: [] },
          ),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: ids.length },
  )
  .map((events) =>
    parseFrozen<readonly Act[]>(
      JSON.stringify(events.map((event, place) => ({ id: ids[place], ...event }))),
    ),
  );
