import * as z from "zod/v4-mini";
import * as schema from "../../../src/entries/schema.js";
import * as entry from "../../../src/entries/search.js";
import { asked, listOf, options, read, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";

const ofRecords = z.looseObject({
  events: z.optional(listOf(schema.eventSchema)),
  actors: z.optional(listOf(schema.actorSchema)),
  figures: z.optional(listOf(schema.figureSchema)),
  places: z.optional(listOf(schema.placeSchema)),
  sources: z.optional(listOf(schema.sourceSchema)),
});
const search = entry.createSearch(records).search as SoundCall["call"];
const places = { places: records.places };
const prebuilt = entry.prebuildSearch(places);

/** Sound calls of the search. */
export const searchCalls: readonly SoundCall[] = [
  helper("createSearch", entry.createSearch, { records: read(records, ofRecords) }),
  helper("createSearch", entry.createSearch, {
    records: read(places, ofRecords),
    options: asked({ prebuilt }, z.optional(options({ prebuilt: z.literal(prebuilt) }))),
  }),
  helper("prebuildSearch", entry.prebuildSearch, { records: read(records, ofRecords) }),
  helper("search", search, {
    query: asked("rocket harbour", text),
    options: asked(
      { limit: 5, collections: ["events", "actors"] },
      z.optional(
        options({
          limit: z.int().check(z.minimum(1)),
          collections: z.array(termOf(["events", "actors", "figures", "places", "sources"])),
        }),
      ),
    ),
  }),
];
