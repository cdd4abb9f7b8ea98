import * as z from "zod/v4-mini";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { postTitles } from "../../../src/vocabulary/postTitles.js";
import { relationKinds } from "../../../src/vocabulary/relationKinds.js";
import { asked, day, options, read, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { check, helper, type SoundCall } from "../sound.js";
import { certainty, ofActors, ofEvents } from "./legalRecords.js";

const { actors, events } = records;

const ofDates = z.union([schema.edtfSchema, z.looseObject({ edtf: schema.edtfSchema })]);

const posts = query.postsOf(actors, "ruler-of-iraq");
const spans = z.array(
  z.looseObject({
    valid: z.string(),
    attested: z.optional(z.nullable(z.looseObject({ first: z.string(), last: z.string() }))),
  }),
);

/** Sound calls of times and of ids. */
export const timeCalls: readonly SoundCall[] = [
  helper("asOf", query.asOf, {
    records: read(posts, spans),
    day: asked("2021-03-02", day),
    options: asked({ certainty: "possible" }, z.optional(options({ certainty }))),
  }),
  helper("byId", query.byId, {
    records: read(events, ofEvents),
    id: asked("2021-03-02-sail-claim", text),
  }),
  helper("boundsOf", query.boundsOf, { edtf: asked("2021-03/2021-04", schema.edtfSchema) }),
  check("isCalendarDay", query.isCalendarDay, { text: asked("2021-03-02", day) }),
  check("isEdtf", query.isEdtf, { text: asked("2021-03/2021-04", schema.edtfSchema) }),
  helper("compareDates", query.compareDates, {
    one: asked("2021-03", ofDates),
    other: asked({ edtf: "2021-04" }, ofDates),
  }),
  helper("overlaps", query.overlaps, {
    one: asked("2021-03", ofDates),
    other: asked({ edtf: "2021-04" }, ofDates),
    options: asked({ certainty: "certain" }, z.optional(options({ certainty }))),
  }),
  helper("formatDate", query.formatDate, {
    date: asked({ edtf: "2021-03/2021-04" }, ofDates),
    options: asked({ language: "ar" }, z.optional(options({ language: termOf(["en", "ar"]) }))),
  }),
  helper("postsOf", query.postsOf, {
    actors: read(actors, ofActors),
    title: asked("ruler-of-iraq", termOf(postTitles)),
  }),
  helper("relationsOf", query.relationsOf, {
    actors: read(actors, ofActors),
    kind: asked("member-of", z.optional(termOf(relationKinds))),
  }),
  helper("timeline", query.timeline, { events: read(events, ofEvents) }),
  ...["week", "actor", "place"].map((by) =>
    helper("timelineBy", query.timelineBy, {
      events: read(events, ofEvents),
      by: asked(by, termOf(["day", "week", "month", "actor", "place"])),
    }),
  ),
];
