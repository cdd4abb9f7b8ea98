import { refuseNearMiss } from "../../input/refuseNearMiss.js";
import { requireShape } from "../../input/requireRecords.js";
import { requireText } from "../../input/requireText.js";
import { having, listOf, type Shape, text } from "../../input/shape.js";
import type { Act } from "../../model/act.js";
import type { Evidence } from "../../model/evidence.js";
import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Role } from "../../vocabulary/roles.js";
import type { Status } from "../../vocabulary/statuses.js";
import { groupedBy } from "../lookup/groupedBy.js";
import { supportsField } from "./evidenceShape.js";

/** Who says that an actor had a part in an event, and with which status. */
export interface ActorAttribution<Ids extends RecordIds = RecordIds> {
  /** Who says it: the outlet, when it speaks in its own voice. */
  readonly speaker: Ids["actor"];
  /** How the speaker says it. */
  readonly status: Status;
  /** The roles that the record gives the actor. */
  readonly roles: readonly Role[];
  /** Where the speaker says so. */
  readonly evidence: readonly Evidence<Ids>[];
}

const attributed: Shape = /* @__PURE__ */ having({
  participants: /* @__PURE__ */ listOf(/* @__PURE__ */ having({ actor: text, role: text })),
  evidence: /* @__PURE__ */ listOf(
    /* @__PURE__ */ having({ speaker: text, status: text, supports: /* @__PURE__ */ listOf(text) }),
  ),
});

/**
 * Who says that an actor had a part in an event: who claims it, who alleges it, who denies it.
 *
 * @typeParam Ids - The ids that the event points to; a mistyped id is a compile error.
 * @param event - One event.
 * @param actor - The actor whose part it is.
 * @returns One attribution per speaker and status, in the order of the evidence, in a new array; empty when the
 *   actor has no part, or when no paragraph supports it because it is inferred.
 * @throws {RangeError} When `event` is not an event, or `actor` is a near miss of an actor that takes part
 *   (at most two wrong letters).
 * @remarks
 * O(n) in participants and evidence items. Attributions are not ranked or merged.
 * @example
 * ```ts
 * import { attributionsOf } from "iraq-conflict-data";
 *
 * const attack = {
 *   participants: [{ actor: "group", role: "agent", status: "alleged" }],
 *   evidence: [
 *     { speaker: "minister", status: "alleged", supports: ["participants.group"] },
 *     { speaker: "group", status: "denied", supports: ["participants"] },
 *   ],
 * };
 * attributionsOf(attack, "group").map(({ speaker, status }) => `${speaker}: ${status}`);
 * // => ["minister: alleged", "group: denied"]
 * ```
 */
export function attributionsOf<Ids extends RecordIds>(
  event: Pick<Act<Ids>, "participants" | "evidence">,
  actor: NoInfer<Ids["actor"]>,
): ActorAttribution<Ids>[] {
  requireShape("attributionsOf", "event", event, attributed);
  requireText("attributionsOf", "actor", actor, "kataib-hezbollah");
  const parts = event.participants.filter((part) => part.actor === actor);
  if (parts.length === 0) {
    const known = new Set<string>(event.participants.map((part) => part.actor));
    refuseNearMiss("attributionsOf", "actor", actor, known);
    return [];
  }
  const roles = [...new Set(parts.map(({ role }) => role))];
  const about = event.evidence.filter((item) => supportsField(item, "participants", actor));
  return [...groupedBy(about, ({ speaker, status }) => `${status} ${speaker}`).values()].flatMap(
    (evidence) => {
      const [first] = evidence;
      return first ? [{ speaker: first.speaker, status: first.status, roles, evidence }] : [];
    },
  );
}
