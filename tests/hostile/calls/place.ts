import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { asked, listOf, read } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { latitude, longitude, ofPoint, ofPoints } from "./legalRecords.js";

const { places } = records;

/** Sound calls of places. */
export const placeCalls: readonly SoundCall[] = [
  helper("boundingBoxOf", query.boundingBoxOf, { places: read(places, ofPoints) }),
  helper("distanceBetween", query.distanceBetween, {
    from: read(places[0], ofPoint),
    to: read(places[1], ofPoint),
  }),
  helper("isWithin", query.isWithin, {
    places: read(places, listOf(schema.placeSchema)),
    inner: asked("harbour-depot", z.enum(["harbour-depot", "harbour"])),
    outer: asked("harbour", z.enum(["harbour-depot", "harbour"])),
  }),
  helper("pointOf", query.pointOf, {
    places: read(places, listOf(schema.placeSchema)),
    id: asked("harbour-depot", z.enum(["harbour-depot", "harbour"])),
  }),
  helper("withinBox", query.withinBox, {
    places: read(places, ofPoints),
    box: asked([47, 30, 48, 31], z.tuple([longitude, latitude, longitude, latitude])),
  }),
];
