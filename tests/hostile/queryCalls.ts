import * as z from "zod/v4-mini";
import { events as ownEvents } from "../../src/collections/events.js";
import * as root from "../../src/entries/index.js";
import * as query from "../../src/entries/query.js";
import * as schema from "../../src/entries/schema.js";
import { actorKinds } from "../../src/vocabulary/actorKinds.js";
import { eventGroups } from "../../src/vocabulary/eventGroups.js";
import { eventKinds } from "../../src/vocabulary/eventKinds.js";
import { measures } from "../../src/vocabulary/measures.js";
import { modalities } from "../../src/vocabulary/modalities.js";
import { placePrecisions } from "../../src/vocabulary/placePrecisions.js";
import { postTitles } from "../../src/vocabulary/postTitles.js";
import { relationKinds } from "../../src/vocabulary/relationKinds.js";
import { roles } from "../../src/vocabulary/roles.js";
import { sourceKinds } from "../../src/vocabulary/sourceKinds.js";
import { statuses } from "../../src/vocabulary/statuses.js";
import {
  asked,
  day,
  listOf,
  mixed,
  oneOrMore,
  options,
  read,
  termOf,
  text,
  typesOf,
} from "./legal.js";
import { records } from "./records.js";
import { check, helper, type SoundCall } from "./sound.js";

const { actors, events, figures, places, sources } = records;
const [attack] = events;
const [article] = sources;
const group = actors.find(({ id }) => id === "sail-group");

/** Selecting does without the path of a place, as drafts do. */
const ofEvents = listOf(schema.eventSchema, ["path"]);
const ofFigures = listOf(schema.figureSchema, ["path"]);
const ofActors = listOf(schema.actorSchema);
const ofSources = listOf(schema.sourceSchema);
const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const ofPoint = z.looseObject({
  coordinates: z.optional(
    z.looseObject({ lat: latitude, lon: longitude, precision: z.enum(placePrecisions) }),
  ),
});
const ofPoints = z.array(ofPoint);
const ofDates = z.union([schema.edtfSchema, z.looseObject({ edtf: schema.edtfSchema })]);

const someText = oneOrMore(text);
const certainty = termOf(["certain", "possible"]);
const evidenceCriteria = {
  status: oneOrMore(termOf(statuses)),
  speaker: someText,
  source: someText,
};
const eventCriteria = options({
  during: schema.edtfSchema,
  certainty,
  involving: someText,
  role: oneOrMore(termOf(roles)),
  kind: oneOrMore(termOf(eventKinds, eventGroups)),
  at: someText,
  modality: oneOrMore(termOf(modalities)),
  ...evidenceCriteria,
  text,
});
const aboutAttack = {
  during: "2021-03",
  certainty: "possible",
  involving: ["sail-group", "harbour-town"],
  role: ["agent", "target"],
  kind: ["rocket-attack", "speech"],
  at: ["harbour", "harbour-depot"],
  modality: ["occurred", "planned"],
  status: ["reported", "alleged"],
  speaker: ["harbour-gazette", "harbour-town"],
  source: ["harbour-report", "harbour-dispatch"],
  text: "rocket",
};
const index = query.indexEvents(events);
const indexSelect = index.select.bind(index) as SoundCall["call"];

const selectCalls: readonly SoundCall[] = [
  helper("selectEvents", query.selectEvents, {
    events: read(events, ofEvents),
    criteria: asked(aboutAttack, eventCriteria),
  }),
  helper("selectActors", query.selectActors, {
    actors: read(actors, ofActors),
    criteria: asked(
      {
        involving: ["harbour-town"],
        kind: ["armed-group"],
        status: ["reported"],
        speaker: ["harbour-gazette"],
        source: ["harbour-report"],
        text: "sail",
      },
      options({
        involving: someText,
        kind: oneOrMore(termOf(actorKinds)),
        ...evidenceCriteria,
        text,
      }),
    ),
  }),
  helper("selectFigures", query.selectFigures, {
    figures: read(figures, ofFigures),
    criteria: asked(
      {
        during: "2021-03",
        certainty: "possible",
        involving: ["harbour-town"],
        measure: ["persons-hurt", "us-troops-in-iraq"],
        at: ["harbour"],
        modality: ["occurred"],
        status: ["claimed"],
        speaker: ["harbour-town"],
        source: ["harbour-report"],
        event: ["2021-03-01-depot-rocket"],
        text: "ثلاثة",
      },
      options({
        during: schema.edtfSchema,
        certainty,
        involving: someText,
        measure: oneOrMore(termOf(measures)),
        at: someText,
        modality: oneOrMore(termOf(modalities)),
        ...evidenceCriteria,
        event: someText,
        text,
      }),
    ),
  }),
  helper("selectSources", query.selectSources, {
    sources: read(sources, ofSources),
    criteria: asked(
      {
        during: "2021-03",
        certainty: "possible",
        kind: ["news-article"],
        speaker: ["harbour-gazette"],
        text: "rocket",
      },
      options({
        during: schema.edtfSchema,
        certainty,
        kind: oneOrMore(termOf(sourceKinds)),
        speaker: someText,
        text,
      }),
    ),
  }),
  helper("indexEvents", query.indexEvents, { events: read(events, ofEvents) }),
  helper("select", indexSelect, { criteria: asked(aboutAttack, eventCriteria) }),
];

const posts = query.postsOf(actors, "ruler-of-iraq");
const spans = z.array(
  z.looseObject({
    valid: z.string(),
    attested: z.optional(z.nullable(z.looseObject({ first: z.string(), last: z.string() }))),
  }),
);

const timeCalls: readonly SoundCall[] = [
  helper("asOf", query.asOf, {
    records: read(posts, spans),
    day: asked("2021-03-02", day),
    certainty: asked("possible", z.optional(certainty)),
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
    certainty: asked("certain", z.optional(certainty)),
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

const placeCalls: readonly SoundCall[] = [
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
  helper("withinBox", query.withinBox, {
    places: read(places, ofPoints),
    box: asked([47, 30, 48, 31], z.tuple([longitude, latitude, longitude, latitude])),
  }),
];

const troops = "us-troops-in-iraq";
const ofModality = options({ modality: termOf(modalities) });
const counts = figures.filter(({ measure }) => measure === "persons-hurt");
const ofPolicies = termOf([
  "acled-lowest",
  "ucdp-best-low-high",
  "range",
  "latest",
  "official-first",
]);

const figureCalls: readonly SoundCall[] = [
  helper("figuresOn", query.figuresOn, {
    figures: read(figures, ofFigures),
    measure: asked(troops, termOf(measures)),
    day: asked("2021-03-02", day),
    options: asked({ modality: "occurred" }, z.optional(ofModality)),
  }),
  helper("stepSeries", query.stepSeries, {
    figures: read(figures, ofFigures),
    measure: asked(troops, termOf(measures)),
    options: asked({ modality: "occurred" }, z.optional(ofModality)),
  }),
  helper("seriesOf", query.seriesOf, {
    figures: read(figures, ofFigures),
    measure: asked(troops, termOf(measures)),
  }),
  ...["range", "official-first"].map((policy) =>
    helper("resolveFigure", query.resolveFigure, {
      figures: read(figures, ofFigures),
      question: asked(
        { measure: troops, on: "2021-03-02", policy, modality: "occurred" },
        options(
          {
            measure: termOf(measures),
            on: day,
            policy: ofPolicies,
            modality: termOf(modalities),
          },
          ["measure", "on", "policy"],
        ),
      ),
    }),
  ),
  helper("rivals", query.rivals, { figures: read(figures, ofFigures) }),
  helper("sumOf", query.sumOf, {
    figures: read(counts, ofFigures),
    options: asked({ bounds: true }, z.optional(options({ bounds: z.boolean() }))),
  }),
];

const claimCalls: readonly SoundCall[] = [
  helper("chainOf", query.chainOf, {
    sources: read(sources, ofSources),
    evidence: read(attack?.evidence[1], typesOf(schema.evidenceSchema)),
  }),
  helper("claimsAbout", query.claimsAbout, {
    events: read(events, ofEvents),
    actor: asked("sail-group", text),
  }),
  helper("outcomesOf", query.outcomesOf, { events: read(events, ofEvents) }),
  helper("rivalClaims", query.rivalClaims, { events: read(events, ofEvents) }),
];

const network = query.networkOf({ actors, events });
const ofNetwork = z.looseObject({
  nodes: z.array(
    z.looseObject({
      key: z.string(),
      attributes: z.looseObject({ label: z.string(), labelArabic: z.string(), kind: z.string() }),
    }),
  ),
  edges: z.array(
    z.looseObject({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: z.looseObject({ kind: z.string() }),
    }),
  ),
});

const networkCalls: readonly SoundCall[] = [
  helper("dyads", query.dyads, { events: read(events, ofEvents) }),
  helper("egoNetwork", query.egoNetwork, {
    network: read(network, ofNetwork),
    actor: asked("sail-group", z.enum(network.nodes.map(({ key }) => key))),
    distance: asked(2, z.optional(z.int().check(z.minimum(0)))),
  }),
  helper("membersOf", query.membersOf, {
    actors: read(actors, ofActors),
    umbrella: asked("harbour-town", z.enum(actors.map(({ id }) => id))),
    options: asked(
      { on: "2021-03-02", certainty: "possible" },
      z.optional(options({ on: day, certainty })),
    ),
  }),
  helper("networkOf", query.networkOf, {
    records: read({ actors, events }, z.looseObject({ actors: ofActors, events: ofEvents })),
    criteria: asked(
      { on: "2021-03-02", certainty: "possible", kinds: ["member-of", "co-participation"] },
      z.optional(
        options({
          on: day,
          certainty,
          kinds: oneOrMore(termOf(relationKinds, ["co-participation"])),
        }),
      ),
    ),
  }),
  helper("toCytoscape", query.toCytoscape, { network: read(network, ofNetwork) }),
];

const ofFormats = termOf(["text", "csl", "biblatex"]);
const release = {
  title: "Harbour data",
  author: "Harbour Town",
  released: "2021-04-01",
  url: "https://example.org/data",
};
const ofRelease = { title: text, author: text, released: day, url: text };
const semver = z
  .string()
  .check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/));

const citationCalls: readonly SoundCall[] = [
  ...[
    { record: attack, types: schema.eventSchema, format: "text" },
    { record: attack, types: schema.eventSchema, format: "csl" },
    { record: attack, types: schema.eventSchema, format: "biblatex" },
    { record: group, types: schema.actorSchema, format: "text" },
    { record: places[0], types: schema.placeSchema, format: "text" },
    { record: article, types: schema.sourceSchema, format: "text" },
  ].map(({ record, types, format }) =>
    helper("cite", query.cite, {
      record: read(record, typesOf(types)),
      format: asked(format, ofFormats),
      dataset: mixed(
        { sources, actors, version: "1.2.0", ...release },
        options({ sources: ofSources, actors: ofActors, version: semver, ...ofRelease }, [
          "sources",
          "actors",
        ]),
      ),
    }),
  ),
  helper("cite", root.cite, {
    record: read(ownEvents[0], typesOf(schema.eventSchema)),
    format: asked("text", ofFormats),
    options: asked({ released: "2021-04-01" }, z.optional(options({ released: day }))),
  }),
  helper("citeRelease", query.citeRelease, {
    version: asked("1.2.0", semver),
    format: asked("text", ofFormats),
    details: asked(release, options(ofRelease, ["title", "author"])),
  }),
  helper("citeRelease", root.citeRelease, {
    format: asked("text", ofFormats),
    options: asked({ released: "2021-04-01" }, z.optional(options({ released: day }))),
  }),
];

/** Sound calls of the helpers over records. */
export const queryCalls: readonly SoundCall[] = [
  ...selectCalls,
  ...timeCalls,
  ...placeCalls,
  ...figureCalls,
  ...claimCalls,
  ...networkCalls,
  ...citationCalls,
];
