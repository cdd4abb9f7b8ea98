import type { ConflictEvent } from "../../model/event.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { LinkKind } from "../../vocabulary/linkKinds.js";
import type { Fate } from "./outcome.js";
import { actorsIn } from "./actorsIn.js";
import { ownFates } from "./ownFates.js";
import type { PointingLink } from "./pointingLink.js";
import { supportsField } from "./supportsField.js";

/** The links by which a claim points to the act it speaks of. */
const SPEAKS_OF: readonly LinkKind[] = ["claims", "concerns"];

/** What became of a claim of responsibility or an accusation; `null` for any other event. */
export function claimFates<Ids extends RecordIds>(
  claim: ConflictEvent<Ids>,
  byId: ReadonlyMap<Ids["event"], ConflictEvent<Ids>>,
  pointingTo: (id: Ids["event"]) => readonly PointingLink<Ids>[],
): Fate<Ids>[] | null {
  const doers = doersIn(claim);
  if (!doers) return null;
  const isAccusation = claim.kind === "accusation";
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
    for (const { by, agents, link } of pointingTo(id)) {
      const isDenial = link.kind === "denies";
      if (!isDenial && !(isAccusation && link.kind === "claims")) continue;
      if (by === claim || !agents.some((actor) => doers.includes(actor))) continue;
      fates.push({ kind: isDenial ? "denied" : "claimed", by, evidence: by.evidence });
    }
  }
  return fates;
}

/** Whom a claim names as the doers. */
function doersIn<Ids extends RecordIds>(claim: ConflictEvent<Ids>): Ids["actor"][] | undefined {
  if (claim.kind === "claim-of-responsibility") return actorsIn(claim, ["agent"]);
  if (claim.kind === "accusation") return actorsIn(claim, ["subject", "target"]);
  return undefined;
}
