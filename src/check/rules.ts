import type { Rule } from "./rule.js";
import { attestedWithinValid } from "./rules/attestedWithinValid.js";
import { chainsEndOnce } from "./rules/chainsEndOnce.js";
import { coordinatesFitPrecision } from "./rules/coordinatesFitPrecision.js";
import { countriesAgree } from "./rules/countriesAgree.js";
import { derivedAgrees } from "./rules/derivedAgrees.js";
import { evidencePresent } from "./rules/evidencePresent.js";
import { fieldsSupported } from "./rules/fieldsSupported.js";
import { idsResolve } from "./rules/idsResolve.js";
import { idsUnique } from "./rules/idsUnique.js";
import { linksFitKinds } from "./rules/linksFitKinds.js";
import { linksKeepTime } from "./rules/linksKeepTime.js";
import { linksMakeSense } from "./rules/linksMakeSense.js";
import { namesUnique } from "./rules/namesUnique.js";
import { outletsAreMedia } from "./rules/outletsAreMedia.js";
import { paragraphsAccounted } from "./rules/paragraphsAccounted.js";
import { paragraphsNamed } from "./rules/paragraphsNamed.js";
import { parentsContain } from "./rules/parentsContain.js";
import { participantsDistinct } from "./rules/participantsDistinct.js";
import { participationsSupported } from "./rules/participationsSupported.js";
import { partsWithinWholes } from "./rules/partsWithinWholes.js";
import { placesFormTree } from "./rules/placesFormTree.js";
import { pointsNearParents } from "./rules/pointsNearParents.js";
import { postsHeldByPersons } from "./rules/postsHeldByPersons.js";
import { recordsDistinct } from "./rules/recordsDistinct.js";
import { redirectsResolve } from "./rules/redirectsResolve.js";
import { supportsNameFields } from "./rules/supportsNameFields.js";
import { textNormalized } from "./rules/textNormalized.js";
import { textOfOneScript } from "./rules/textOfOneScript.js";
import { textsInTheirLanguage } from "./rules/textsInTheirLanguage.js";
import { toldAfterwards } from "./rules/toldAfterwards.js";
import { voiceNeutral } from "./rules/voiceNeutral.js";

/** Every rule over all records together; the rules of single records stand in their schemas. */
export const rules: readonly Rule[] = [
  textNormalized,
  textOfOneScript,
  textsInTheirLanguage,
  voiceNeutral,
  idsUnique,
  namesUnique,
  recordsDistinct,
  idsResolve,
  redirectsResolve,
  placesFormTree,
  parentsContain,
  countriesAgree,
  coordinatesFitPrecision,
  pointsNearParents,
  evidencePresent,
  supportsNameFields,
  fieldsSupported,
  paragraphsNamed,
  paragraphsAccounted,
  chainsEndOnce,
  outletsAreMedia,
  postsHeldByPersons,
  attestedWithinValid,
  toldAfterwards,
  participantsDistinct,
  participationsSupported,
  linksMakeSense,
  linksFitKinds,
  linksKeepTime,
  partsWithinWholes,
  derivedAgrees,
];
