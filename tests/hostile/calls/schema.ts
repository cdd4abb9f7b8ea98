import * as z from "zod/v4-mini";
import * as schema from "../../../src/entries/schema.js";
import { asked } from "../legal.js";
import { draft, records } from "../records.js";
import type { SoundCall } from "../sound.js";

const [attack] = records.events;
const [actor, place, figure, source] = [
  records.actors.find(({ id }) => id === "sail-group"),
  records.places[0],
  records.figures[0],
  records.sources[0],
];

/** A place of another data set. */
const port = { id: "port", kind: "city", names: { en: "Port", ar: "مرسى" }, country: "IQ" };

/** A sound value for each schema. */
const samples: Readonly<Record<string, unknown>> = {
  actorDraftSchema: draft.actors[3],
  actorSchema: actor,
  attestationSchema: actor?.relations[0]?.evidence[0],
  bilingualSchema: attack?.title,
  edtfIntervalSchema: "2020/..",
  edtfSchema: "2020-11",
  eventDraftSchema: draft.events[0],
  eventSchema: attack,
  evidenceSchema: attack?.evidence[1],
  figureDraftSchema: draft.figures[0],
  figureSchema: figure,
  figureValueSchema: figure?.value,
  inferenceSchema: { field: "date", reason: "The paper says so." },
  placeDraftSchema: draft.places[0],
  placeReferenceDraftSchema: { id: "harbour", precision: "city" },
  placeReferenceSchema: attack?.place,
  placeSchema: place,
  prospectDraftSchema: draft.prospects[0],
  prospectSchema: records.prospects[0],
  recordDateDraftSchema: { edtf: "2021-03", basis: "inferred", note: "The month of the rocket." },
  recordDateSchema: attack?.date,
  redirectSchema: draft.redirects[0],
  sourceDraftSchema: draft.sources[0],
  sourceSchema: source,
  termSchema: {
    id: "rocket-attack",
    list: "event-kinds",
    label: { en: "Rocket attack", ar: "هجوم صاروخي" },
    definition: { en: "Rockets are fired.", ar: "تطلق صواريخ." },
    broader: "attack",
    crosswalk: [
      { scheme: "acled", code: "Shelling", match: "broad" },
      { scheme: "ucdp", none: "only-if-lethal" },
    ],
    prospects: [
      { modality: "threatened", scheme: "plover", code: "THREATEN", match: "broad" },
      { modality: "planned", scheme: "plover", none: "not-done" },
    ],
  },
};

/** What a schema may let through: what JSON can carry. */
const data: z.ZodMiniType = z.custom((value) => isData(value));

/** Signs that nobody sees, and halves of signs, which no file can hold. */
const FOUL = /[\p{Cs}\p{Cc}\u200b\ufeff]/u;

/** The records as drafts, without foul texts and addresses that run. */
const input: z.ZodMiniType = z
  .strictObject({
    $schema: z.optional(z.string()),
    sources: z.optional(
      z.array(
        schema.sourceDraftSchema.check(
          z.refine(({ url }) => url === undefined || /^https?:/.test(url)),
        ),
      ),
    ),
    actors: z.optional(z.array(schema.actorDraftSchema)),
    places: z.optional(z.array(schema.placeDraftSchema)),
    events: z.optional(z.array(schema.eventDraftSchema)),
    prospects: z.optional(z.array(schema.prospectDraftSchema)),
    figures: z.optional(z.array(schema.figureDraftSchema)),
    redirects: z.optional(z.array(schema.redirectSchema)),
  })
  .check(
    z.refine(
      ({ $schema: _, ...value }) =>
        isData(value) && !textsIn(value).some((text) => FOUL.test(text)),
    ),
  );

/** Sound calls of the schema side. */
export const schemaCalls: readonly SoundCall[] = [
  {
    name: "parseDataset",
    of: schema.parseDataset,
    call: schema.parseDataset as SoundCall["call"],
    given: { input: asked(draft, input) },
    sort: "dataset",
  },
  {
    name: "mergeDatasets",
    of: schema.mergeDatasets,
    call: schema.mergeDatasets as SoundCall["call"],
    given: {
      base: asked(draft, input),
      parts: asked(
        { mine: { places: [{ ...port, parent: "harbour" }] } },
        z
          .catchall(z.object({}), input)
          .check(z.refine((parts) => Object.keys(parts).every((name) => /^[a-z]+$/.test(name)))),
      ),
    },
    sort: "dataset",
  },
  ...Object.entries(schema).flatMap(([name, value]) =>
    isSchema(value) ? callsOf(name, value) : [],
  ),
];

/** Both ways to ask a schema, which have to agree. */
function callsOf(name: string, schema: z.ZodMiniType): SoundCall[] {
  if (!(name in samples)) throw new Error(`${name} has no sample: add one in calls/schema.ts.`);
  const call = (value: unknown): unknown => {
    const result = schema.safeParse(value);
    return result.success ? result.data : schema.parse(value);
  };
  return [{ name, of: schema, call, given: { value: asked(samples[name], data) }, sort: "schema" }];
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === "object" && value !== null && "_zod" in value;
}

function isData(value: unknown, depth: number = 0): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "string" || typeof value === "boolean";
  }
  if (depth > 12) return false;
  // Not `every` on the list itself, which passes over holes.
  if (Array.isArray(value)) return [...(value as unknown[])].every((one) => isData(one, depth + 1));
  return (
    Object.prototype.toString.call(value) === "[object Object]" &&
    Object.values(value).every((one) => one === undefined || isData(one, depth + 1))
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
