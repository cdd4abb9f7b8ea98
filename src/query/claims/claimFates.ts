import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { EventKind } from "../../vocabulary/eventKinds.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import type { Role } from "../../vocabulary/roles.js";
import type { Fate } from "./outcome.js";
import { ownFates } from "./ownFates.js";
import type { PointingLink } from "./pointingLink.js";
import { supportsField } from "./supportsField.js";

/** Whom a claim names as the doer, by the kind of claim. */
const CLAIMED_FOR: Readonly<Partial<Record<EventKind, readonly Role[]>>> = {
  "claim-of-responsibility": ["agent"],
  accusation: ["subject", "target"],
};
/** The links by which a claim points to the act it speaks of. */
const SPEAKS_OF: readonly LinkKind[] = ["claims", "concerns"];

/** What became of a claim of responsibility or an accusation; `null` for any other event. */
export function claimFates<Ids extends RecordIds>(
  claim: ConflictEvent<Ids>,
  byId: ReadonlyMap<Ids["event"], ConflictEvent<Ids>>,
  pointingTo: (id: Ids["event"]) => readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const roles = CLAIMED_FOR[claim.kind];
  if (!roles) return null;
  const doers = actorsIn(claim, roles);
  const acts = claim.links.filter(({ kind }) => SPEAKS_OF.includes(kind)).map((link) => link.event);

  const fates = ownFates(claim);
  for (const { by, link } of pointingTo(claim.id)) {
    if (link.kind === "denies") fates.push({ kind: "denied", by, evidence: by.evidence });
  }
  for (const id of new Set(acts)) {
    const act = byId.get(id);
    if (act) {
      const named = actorsIn(act, ["agent"]).filter((actor) => doers.includes(actor));
      fates.push(
        ...ownFates(act, (item) =>
          named.some((actor) => supportsField(item, "participants", actor)),
        ),
      );
    }
    for (const { by, link } of pointingTo(id)) {
      if (by === claim || !actorsIn(by, ["agent"]).some((actor) => doers.includes(actor))) continue;
      if (link.kind === "denies") fates.push({ kind: "denied", by, evidence: by.evidence });
      if (link.kind === "claims" && claim.kind === "accusation")
        fates.push({ kind: "claimed", by, evidence: by.evidence });
    }
  }
  return fates;
}

function actorsIn<Ids extends RecordIds>(
  { participants }: ConflictEvent<Ids>,
  roles: readonly Role[],
): Ids["actor"][] {
  return participants.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor);
}
