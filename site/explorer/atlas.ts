import type { Act, Actor, Figure, Place, Term } from "iraq-conflict-data";
import { type EventIndex, indexEvents } from "iraq-conflict-data/event-index";
import { pointOf, timeline, timelineBy } from "iraq-conflict-data/query";
import { group, index } from "d3-array";
import type { Language } from "../shell/languages.js";
import { projected } from "./baseProjection.js";
import type { Precision } from "./precisions.js";

/** The collections that the explorer reads. */
export interface Records {
  readonly events: readonly Act[];
  readonly prospects: readonly Act[];
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
}

/** Acts of one sort, in the order of time, ready to be asked. */
export interface Shelf {
  readonly acts: readonly Act[];
  readonly select: EventIndex["select"];
  /** The month that an act certainly lies in; acts that may lie in several are not there. */
  readonly monthOf: ReadonlyMap<Act, string>;
}

/** Where a place is drawn, on the map at its first scale, and how exactly that is known. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly precision: Precision;
}

/** Everything that is worked out once about the records. */
export interface Atlas {
  readonly records: Records;
  readonly shelves: { readonly events: Shelf; readonly prospects: Shelf };
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly spotOf: ReadonlyMap<string, Spot>;
  readonly termsOf: ReadonlyMap<string, readonly Term[]>;
  readonly label: (list: string, id: string, language: Language) => string;
}

/** Works out once what every question needs. */
export function atlasOf(records: Records): Atlas {
  const { events, prospects, actors, places, terms } = records;
  const termByName = index(terms, ({ list, id }) => `${list}/${id}`);
  return {
    records,
    shelves: { events: shelfOf(events), prospects: shelfOf(prospects) },
    actorById: index(actors, ({ id }) => id),
    placeById: index(places, ({ id }) => id),
    spotOf: new Map(places.flatMap(({ id }) => spotOfPlace(places, id))),
    termsOf: group(terms, ({ list }) => list as string),
    label: (list, id, language) => termByName.get(`${list}/${id}`)?.label[language] ?? id,
  };
}

function shelfOf(given: readonly Act[]): Shelf {
  const acts = timeline(given);
  const { groups } = timelineBy(acts, "month");
  const monthOf = new Map(groups.flatMap(({ key, events }) => events.map((act) => [act, key])));
  return { acts, monthOf, select: indexEvents(acts).select };
}

function spotOfPlace(places: readonly Place[], id: string): [string, Spot][] {
  const point = pointOf(places, id);
  if (!point) return [];
  const [x, y] = projected(point.lon, point.lat);
  return [[id, { x, y, precision: point.precision }]];
}
