import type { Rule } from "./rule.js";
import { attestedWithinValid } from "./rules/attestedWithinValid.js";
import { chainsEndOnce } from "./rules/chainsEndOnce.js";
import { coordinatesFitPrecision } from "./rules/coordinatesFitPrecision.js";
import { derivedAgrees } from "./rules/derivedAgrees.js";
import { evidencePresent } from "./rules/evidencePresent.js";
import { fieldsSupported } from "./rules/fieldsSupported.js";
import { idsResolve } from "./rules/idsResolve.js";
import { idsUnique } from "./rules/idsUnique.js";
import { linksMakeSense } from "./rules/linksMakeSense.js";
import { namesUnique } from "./rules/namesUnique.js";
import { outletsAreMedia } from "./rules/outletsAreMedia.js";
import { paragraphsAccounted } from "./rules/paragraphsAccounted.js";
import { participantsDistinct } from "./rules/participantsDistinct.js";
import { placesFormTree } from "./rules/placesFormTree.js";
import { postsHeldByPersons } from "./rules/postsHeldByPersons.js";
import { redirectsResolve } from "./rules/redirectsResolve.js";
import { supportsNameFields } from "./rules/supportsNameFields.js";
import { voiceNeutral } from "./rules/voiceNeutral.js";
import { textNormalized } from "./rules/textNormalized.js";
import { textOfOneScript } from "./rules/textOfOneScript.js";
import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";

/** Every rule over all records together; the rules of single records stand in their schemas. */
export const rules: readonly Rule[] = [
  textNormalized,
  textOfOneScript,
  voiceNeutral,
  idsUnique,
  namesUnique,
  idsResolve,
  redirectsResolve,
  placesFormTree,
  coordinatesFitPrecision,
  evidencePresent,
  supportsNameFields,
  fieldsSupported,
  paragraphsAccounted,
  chainsEndOnce,
  outletsAreMedia,
  postsHeldByPersons,
  attestedWithinValid,
  participantsDistinct,
  linksMakeSense,
  derivedAgrees,
];

/**
 * Checks records against one another by every rule.
 *
 * @param dataset - Records that are each sound by themselves.
 * @returns All faults of all rules, none twice; empty when all is well.
 */
export function findFaults(dataset: DraftDataset): Fault[] {
  return rules.flatMap(({ name, check }) =>
    [...check(dataset)].map((breach) => ({ rule: name, ...breach })),
  );
}
