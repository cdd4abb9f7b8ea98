import * as z from "zod/v4-mini";
import * as schema from "../../../src/entries/schema.js";
import * as entry from "../../../src/entries/search.js";
import { asked, listOf, mixed, objectOf, oneOrMore, options, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";

const names = ["events", "actors", "figures", "places", "sources"];
/** Beside all five there may be others: the root of the package as a whole. */
const ofRecords = objectOf(
  z.looseObject({
    events: z.optional(listOf(schema.eventSchema)),
    actors: z.optional(listOf(schema.actorSchema)),
    figures: z.optional(listOf(schema.figureSchema)),
    places: z.optional(listOf(schema.placeSchema)),
    sources: z.optional(listOf(schema.sourceSchema)),
  }),
);
const all = {
  events: records.events.slice(0, 1),
  actors: records.actors.filter(({ id }) => id === "sail-group"),
  figures: records.figures.slice(0, 1),
  places: records.places,
  sources: records.sources.slice(0, 1),
};
const places = { places: records.places };
const prebuilt = entry.prebuildSearch(places);
const search = entry.createSearch(records).search as SoundCall["call"];

/** Sound calls of the search. */
export const searchCalls: readonly SoundCall[] = [
  helper("createSearch", entry.createSearch, { records: mixed(all, ofRecords) }),
  helper("createSearch", entry.createSearch, {
    records: mixed(places, ofRecords),
    options: asked(
      { prebuilt },
      z.optional(
        options({ prebuilt: z.string().check(z.refine((given) => given.trim() === prebuilt)) }),
      ),
    ),
  }),
  helper("prebuildSearch", entry.prebuildSearch, { records: mixed(places, ofRecords) }),
  helper("search", search, {
    query: asked("rocket harbour", text),
    options: asked(
      { limit: 5, collections: ["events", "actors"] },
      z.optional(
        options({
          limit: z.number().check(z.refine(Number.isInteger), z.minimum(1)),
          collections: oneOrMore(termOf(names)),
        }),
      ),
    ),
  }),
];
