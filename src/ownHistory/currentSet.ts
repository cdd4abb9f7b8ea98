import { actors } from "../collections/actors.js";
import { events } from "../collections/events.js";
import { figures } from "../collections/figures.js";
import { places } from "../collections/places.js";
import { prospects } from "../collections/prospects.js";
import { redirects } from "../collections/redirects.js";
import { sources } from "../collections/sources.js";
import { terms } from "../collections/terms.js";
import type { RecordSet } from "../history/recordSet.js";

/** All records of this package, where every way back begins. */
export function currentSet(): RecordSet {
  return { sources, actors, places, events, prospects, figures, terms, redirects };
}
