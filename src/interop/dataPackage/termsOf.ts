import { accesses } from "../../vocabulary/accesses.js";
import { actorKinds } from "../../vocabulary/actorKinds.js";
import { aliasKinds } from "../../vocabulary/aliasKinds.js";
import { bounds } from "../../vocabulary/bounds.js";
import { dateBases } from "../../vocabulary/dateBases.js";
import { eventGroups } from "../../vocabulary/eventGroups.js";
import { eventKinds } from "../../vocabulary/eventKinds.js";
import { identities } from "../../vocabulary/identities.js";
import { linkKinds } from "../../vocabulary/linkKinds.js";
import { measures } from "../../vocabulary/measures.js";
import { modalities } from "../../vocabulary/modalities.js";
import { numberWords } from "../../vocabulary/numberWords.js";
import { placeKinds } from "../../vocabulary/placeKinds.js";
import { placePrecisions } from "../../vocabulary/placePrecisions.js";
import { postTitles } from "../../vocabulary/postTitles.js";
import { relationKinds } from "../../vocabulary/relationKinds.js";
import { roles } from "../../vocabulary/roles.js";
import { sourceKinds } from "../../vocabulary/sourceKinds.js";
import { statuses } from "../../vocabulary/statuses.js";
import { units } from "../../vocabulary/units.js";
import type { TermList } from "../../vocabulary/termLists.js";
import { weapons } from "../../vocabulary/weapons.js";

/** The terms of each closed list. */
export const termsOf: Readonly<Record<TermList, readonly string[]>> = {
  accesses: accesses,
  "actor-kinds": actorKinds,
  "alias-kinds": aliasKinds,
  bounds: bounds,
  "date-bases": dateBases,
  "event-groups": eventGroups,
  "event-kinds": eventKinds,
  identities: identities,
  "link-kinds": linkKinds,
  measures: measures,
  modalities: modalities,
  "number-words": numberWords,
  "place-kinds": placeKinds,
  "place-precisions": placePrecisions,
  "post-titles": postTitles,
  "relation-kinds": relationKinds,
  roles: roles,
  "source-kinds": sourceKinds,
  statuses: statuses,
  units: units,
  weapons: weapons,
};
