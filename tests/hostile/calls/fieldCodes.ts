import * as z from "zod/v4-mini";
import { terms as ownTerms } from "../../../src/collections/terms.js";
import * as interop from "../../../src/interop/fieldCodes/index.js";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { isEdtf } from "../../../src/dates/dateBounds.js";
import { placePrecisions } from "../../../src/vocabulary/placePrecisions.js";
import { asked, listOf, mixed, options, read, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { ofActors, ofEvents, ofFigures, ofSources } from "./legalRecords.js";

const { actors, events, figures, places, sources } = records;
const [rocket] = events;
const used = ["rocket-attack", "claim-of-responsibility", "attack", "speech", "occurred"];
/** The terms of the records, and no more: each is replaced in turn. */
const terms = ownTerms.filter(
  ({ id, list }) =>
    ["event-kinds", "event-groups", "modalities"].includes(list) && used.includes(id),
);
const schemes = termOf(["acled", "ucdp"]);
const ofTerms = listOf(schema.termSchema);
const ofPlaces = z.array(
  z.looseObject({
    id: z.string(),
    kind: z.string(),
    names: z.looseObject({ en: z.string() }),
    path: z.array(z.string()),
    coordinates: z.optional(
      z.looseObject({
        lat: z.number().check(z.minimum(-90), z.maximum(90)),
        lon: z.number().check(z.minimum(-180), z.maximum(180)),
        precision: z.enum(placePrecisions),
      }),
    ),
  }),
);
const lookedUp = mixed(
  { actors, places, sources, figures, terms },
  options(
    {
      actors: ofActors,
      places: ofPlaces,
      sources: ofSources,
      figures: ofFigures,
      terms: ofTerms,
      events: z.unknown(),
      prospects: z.unknown(),
    },
    ["actors", "places", "sources", "figures", "terms"],
  ),
);

/** Sound calls of codes and rows of other projects. */
export const fieldCodeCalls: readonly SoundCall[] = [
  helper("datePrecisionOf", query.datePrecisionOf, {
    date: asked(
      "2020-11",
      z.union([
        z.string().check(z.refine(isEdtf)),
        z.looseObject({ edtf: z.string().check(z.refine(isEdtf)) }),
      ]),
    ),
    scheme: asked("acled", schemes),
  }),
  helper("placePrecisionOf", query.placePrecisionOf, {
    reference: read(
      { id: "harbour", precision: "city" },
      z.looseObject({
        id: z.enum(["harbour", "harbour-depot"]),
        precision: z.enum(placePrecisions),
      }),
    ),
    places: read(places, listOf(schema.placeSchema)),
    scheme: asked("ucdp", schemes),
  }),
  helper("violenceTypeOf", query.violenceTypeOf, {
    act: read(rocket, z.looseObject({ id: text, kind: text, modality: text })),
    records: mixed(
      { actors, terms },
      options({ actors: ofActors, terms: ofTerms }, ["actors", "terms"]),
    ),
  }),
  helper("toAcledLike", interop.toAcledLike, {
    events: read(events, ofEvents),
    records: lookedUp,
  }),
  helper("toUcdpGedLike", interop.toUcdpGedLike, {
    events: read(events, ofEvents),
    records: lookedUp,
    options: asked({ deaths: "any" }, z.optional(options({ deaths: termOf(["told", "any"]) }))),
  }),
];
