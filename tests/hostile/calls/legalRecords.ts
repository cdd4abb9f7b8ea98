import * as z from "zod/v4-mini";
import * as schema from "../../../src/entries/schema.js";
import { placePrecisions } from "../../../src/vocabulary/placePrecisions.js";
import { listOf, oneOrMore, termOf, text } from "../legal.js";

/** Events. Selecting does without the path of a place, as drafts do. */
export const ofEvents: z.ZodMiniType = listOf(schema.eventSchema, ["path"]);
/** Prospects. */
export const ofProspects: z.ZodMiniType = listOf(schema.prospectSchema, ["path"]);
/** Figures. */
export const ofFigures: z.ZodMiniType = listOf(schema.figureSchema, ["path"]);
/** Actors. */
export const ofActors: z.ZodMiniType = listOf(schema.actorSchema);
/** Sources. */
export const ofSources: z.ZodMiniType = listOf(schema.sourceSchema);
/** Degrees north. */
export const latitude: z.ZodMiniType<number> = z.number().check(z.minimum(-90), z.maximum(90));
/** Degrees east. */
export const longitude: z.ZodMiniType<number> = z.number().check(z.minimum(-180), z.maximum(180));
/** What has a point on the globe, or none. */
export const ofPoint: z.ZodMiniType = z.looseObject({
  coordinates: z.optional(
    z.looseObject({ lat: latitude, lon: longitude, precision: z.enum(placePrecisions) }),
  ),
});
/** Several of them. */
export const ofPoints: z.ZodMiniType = z.array(ofPoint);
/** An id, or several. */
export const someText: z.ZodMiniType = oneOrMore(text);
/** How surely. */
export const certainty: z.ZodMiniType = termOf(["certain", "possible"]);
