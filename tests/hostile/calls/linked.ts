import * as z from "zod/v4-mini";
import { terms } from "../../../src/collections/terms.js";
import * as interop from "../../../src/entries/interop.js";
import * as schema from "../../../src/entries/schema.js";
import { asked, listOf, read, typesOf } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { ofPoint } from "./legalRecords.js";

const { actors, events, figures, places, prospects, sources } = records;

const ofPlaces = z.array(z.intersection(typesOf(schema.placeSchema), ofPoint));
const ofCollections = z.looseObject({
  actors: z.optional(listOf(schema.actorSchema)),
  events: z.optional(listOf(schema.eventSchema, ["path"])),
  figures: z.optional(listOf(schema.figureSchema, ["path"])),
  places: z.optional(listOf(schema.placeSchema, ["path"])),
  prospects: z.optional(listOf(schema.prospectSchema, ["path"])),
  sources: z.optional(listOf(schema.sourceSchema)),
});
const some = {
  actors: actors.filter(({ id }) => id === "sail-group"),
  events: events.slice(0, 1),
  figures: figures.slice(0, 1),
  places: places.slice(0, 1),
  prospects: prospects.slice(0, 1),
  sources: sources.slice(0, 1),
};
const { figures: _figures, prospects: _prospects, ...matched } = some;
const someTerms = terms.filter(({ id }) => ["rocket-attack", "occurred"].includes(id));
const base = asked(
  "https://example.org/",
  z.string().check(z.regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]*[/#:]$/iu)),
);
const graph = interop.toGraph({ places, events: [] });

/** Sound calls of maps, graphs and linked data. */
export const linkedCalls: readonly SoundCall[] = [
  helper("toFollowTheMoney", interop.toFollowTheMoney, { records: read(matched, ofCollections) }),
  helper("toFollowTheMoneyStatements", interop.toFollowTheMoneyStatements, {
    records: read(
      { places: some.places, terms: someTerms },
      z.looseObject({
        places: z.optional(listOf(schema.placeSchema, ["path"])),
        terms: z.optional(listOf(schema.termSchema)),
      }),
    ),
    dataset: asked("harbour_data", z.string().check(z.regex(/^[a-z\d_]+$/))),
  }),
  ...[
    { given: events.slice(0, 1), types: listOf(schema.eventSchema, ["path"]) },
    { given: figures.slice(0, 1), types: listOf(schema.figureSchema, ["path"]) },
    { given: places, types: ofPlaces },
  ].map(({ given, types }) =>
    helper("toGeoJson", interop.toGeoJson, {
      records: read(given, types),
      places: read(places, ofPlaces),
    }),
  ),
  helper("toGraph", interop.toGraph, { records: read(some, ofCollections) }),
  helper("toGraphMl", interop.toGraphMl, {
    graph: read(
      { ...graph, edges: graph.edges.map((edge) => ({ ...edge, undirected: true })) },
      z.looseObject({
        options: z.optional(
          z.looseObject({ type: z.optional(z.enum(["directed", "undirected", "mixed"])) }),
        ),
        nodes: z.array(
          z.looseObject({ key: z.string(), attributes: z.optional(z.looseObject({})) }),
        ),
        edges: z.array(
          z.looseObject({
            key: z.optional(z.string()),
            source: z.string(),
            target: z.string(),
            undirected: z.optional(z.boolean()),
            attributes: z.optional(z.looseObject({})),
          }),
        ),
      }),
    ),
  }),
  helper("toJsonLd", interop.toJsonLd, { records: read(some, ofCollections), base }),
  helper("jsonLdModel", interop.jsonLdModel, {}),
  helper("toSkos", interop.toSkos, { terms: read(someTerms, listOf(schema.termSchema)), base }),
];
