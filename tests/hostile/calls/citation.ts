import * as z from "zod/v4-mini";
import { events as ownEvents } from "../../../src/collections/events.js";
import * as interop from "../../../src/interop/citations/index.js";
import * as root from "../../../src/entries/index.js";
import * as query from "../../../src/entries/query.js";
import * as schema from "../../../src/entries/schema.js";
import { asked, day, mixed, options, read, termOf, text, typesOf } from "../legal.js";
import { records } from "../records.js";
import { helper, type SoundCall } from "../sound.js";
import { ofActors, ofSources } from "./legalRecords.js";

const { actors, events, places, sources } = records;
const [attack] = events;
const [article] = sources;
const group = actors.find(({ id }) => id === "sail-group");

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

/** Sound calls of citations. */
export const citationCalls: readonly SoundCall[] = [
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
  ...([interop.toCslJson, interop.toBibLatex] as const).map((write) =>
    helper(write.name, write, {
      records: read([attack, places[0], article], z.array(z.looseObject({ id: z.string() }))),
      dataset: mixed(
        { sources, actors, version: "1.2.0", ...release },
        options({ sources: ofSources, actors: ofActors, version: semver, ...ofRelease }, [
          "sources",
          "actors",
        ]),
      ),
    }),
  ),
  helper("citeRelease", query.citeRelease, {
    release: asked(
      { version: "1.2.0", ...release },
      options({ version: semver, ...ofRelease }, ["version", "title", "author"]),
    ),
    format: asked("text", ofFormats),
  }),
  helper("citeRelease", root.citeRelease, {
    format: asked("text", ofFormats),
    options: asked({ released: "2021-04-01" }, z.optional(options({ released: day }))),
  }),
];
