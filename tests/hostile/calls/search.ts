import * as z from "zod/v4-mini";
import * as schema from "../../../src/entries/schema.js";
import * as entry from "../../../src/entries/search.js";
import { asked, listOf, mixed, oneOrMore, options, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";

const collections = {
  events: listOf(schema.eventSchema),
  actors: listOf(schema.actorSchema),
  figures: listOf(schema.figureSchema),
  places: listOf(schema.placeSchema),
  sources: listOf(schema.sourceSchema),
};
/** Any may be missing; where all five are given, there may be more: the root of the package as a whole. */
const ofAll = z.partial(z.looseObject(collections));
const ofSome = options(collections);
const search = entry.createSearch(records).search as SoundCall["call"];
const places = { places: records.places };
const prebuilt = entry.prebuildSearch(places);

/** Sound calls of the search. */
export const searchCalls: readonly SoundCall[] = [
  helper("createSearch", entry.createSearch, { records: mixed(records, ofAll) }),
  helper("createSearch", entry.createSearch, {
    records: mixed(places, ofSome),
    options: asked({ prebuilt }, z.optional(options({ prebuilt: z.literal(prebuilt) }))),
  }),
  helper("prebuildSearch", entry.prebuildSearch, { records: mixed(records, ofAll) }),
  helper("search", search, {
    query: asked("rocket harbour", text),
    options: asked(
      { limit: 5, collections: ["events", "actors"] },
      z.optional(
        options({
          limit: z.int().check(z.minimum(1)),
          collections: oneOrMore(termOf(Object.keys(collections))),
        }),
      ),
    ),
  }),
];
