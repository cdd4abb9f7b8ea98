import * as eventIndex from "../../../src/entries/event-index.js";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { actorKinds } from "../../../src/vocabulary/actorKinds.js";
import { eventGroups } from "../../../src/vocabulary/eventGroups.js";
import { eventKinds } from "../../../src/vocabulary/eventKinds.js";
import { measures } from "../../../src/vocabulary/measures.js";
import { modalities } from "../../../src/vocabulary/modalities.js";
import { placeKinds } from "../../../src/vocabulary/placeKinds.js";
import { roles } from "../../../src/vocabulary/roles.js";
import { sourceKinds } from "../../../src/vocabulary/sourceKinds.js";
import { statuses } from "../../../src/vocabulary/statuses.js";
import { asked, listOf, oneOrMore, options, read, termOf, text } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { certainty, ofActors, ofEvents, ofFigures, ofSources, someText } from "./legalRecords.js";

const { actors, events, figures, places, sources } = records;

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
const index = eventIndex.indexEvents(events);
const indexSelect = index.select.bind(index) as SoundCall["call"];

/** Sound calls of selection and of the index. */
export const selectCalls: readonly SoundCall[] = [
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
        outlet: ["harbour-gazette"],
        text: "rocket",
      },
      options({
        during: schema.edtfSchema,
        certainty,
        kind: oneOrMore(termOf(sourceKinds)),
        outlet: someText,
        text,
      }),
    ),
  }),
  helper("selectPlaces", query.selectPlaces, {
    places: read(places, listOf(schema.placeSchema)),
    criteria: asked(
      { kind: ["facility"], at: ["harbour"], text: "depot" },
      options({ kind: oneOrMore(termOf(placeKinds)), at: someText, text }),
    ),
  }),
  helper("indexEvents", eventIndex.indexEvents, { events: read(events, ofEvents) }),
  helper("select", indexSelect, { criteria: asked(aboutAttack, eventCriteria) }),
];
