import * as z from "zod/v4-mini";
import { actorDraftSchema, actorSchema } from "../schema/actor.js";
import { aliasSchema } from "../schema/alias.js";
import { bilingualSchema } from "../schema/bilingual.js";
import { daySchema, edtfIntervalSchema, edtfSchema } from "../schema/edtf.js";
import { eventDraftSchema, eventSchema } from "../schema/act.js";
import {
  actorEvidenceSchema,
  actorInferenceSchema,
  attestationSchema,
  actEvidenceSchema,
  actInferenceSchema,
  figureEvidenceSchema,
  figureInferenceSchema,
  locatorSchema,
} from "../schema/evidence.js";
import { figureDraftSchema, figureSchema, figureValueSchema } from "../schema/figure.js";
import {
  countryCodeSchema,
  subdivisionCodeSchema,
  countSchema,
  paragraphSchema,
  pcodeSchema,
  schemaAddressSchema,
  slugSchema,
  textSchema,
  urlSchema,
} from "../schema/scalars.js";
import { placeDraftSchema, placeSchema } from "../schema/place.js";
import { placeReferenceDraftSchema, placeReferenceSchema } from "../schema/placeReference.js";
import { recordDateDraftSchema, recordDateSchema } from "../schema/recordDate.js";
import { prospectDraftSchema, prospectSchema } from "../schema/act.js";
import { redirectSchema } from "../schema/redirect.js";
import { sourceDraftSchema, sourceSchema } from "../schema/source.js";
import { docComments } from "./docComments.js";
import { jsonSchemaOf, type NamedSchemas } from "./jsonSchemaOf.js";

/** What no JSON Schema can say. */
const BEYOND =
  "Not said here, and checked by `parseDataset` of iraq-conflict-data/schema: that low <= best <= high, " +
  "that no date ends before it starts, that a URL can be parsed, that no text holds invisible characters beyond " +
  "the basic plane or more than 30 marks on one letter; and all that holds between fields and records: that ids " +
  "resolve and are used once, that evidence supports every coded field, that derived members agree, and the " +
  "other rules of docs/design.md.";

/** The parts that schemas share, by the names of their constants. */
const shared = {
  schemaAddressSchema,
  slugSchema,
  textSchema,
  bilingualSchema,
  edtfSchema,
  edtfIntervalSchema,
  daySchema,
  urlSchema,
  countryCodeSchema,
  subdivisionCodeSchema,
  pcodeSchema,
  countSchema,
  paragraphSchema,
  locatorSchema,
  aliasSchema,
  attestationSchema,
  actorEvidenceSchema,
  actorInferenceSchema,
  actEvidenceSchema,
  actInferenceSchema,
  figureEvidenceSchema,
  figureInferenceSchema,
  figureValueSchema,
  placeReferenceSchema,
  placeReferenceDraftSchema,
  recordDateSchema,
  recordDateDraftSchema,
};
const drafts = {
  sourceDraftSchema,
  actorDraftSchema,
  placeDraftSchema,
  eventDraftSchema,
  prospectDraftSchema,
  figureDraftSchema,
};
const wholes = {
  sourceSchema,
  actorSchema,
  placeSchema,
  eventSchema,
  prospectSchema,
  figureSchema,
};

/**
 * The schemas as JSON Schema (2020-12), for those who do not use Zod and for editors: of finished records
 * (`event.json`), of records as people write them (`event-draft.json`), and of what `parseDataset` takes
 * (`dataset.json`). Their words are those of the doc comments.
 *
 * @returns Texts by path.
 */
export function jsonSchemas(): Record<string, string> {
  const docs = docComments(["src/model", "src/schema", "src/check"]);
  const datasetSchema = z.strictObject({
    $schema: z.optional(schemaAddressSchema),
    sources: z.optional(z.array(sourceDraftSchema)),
    actors: z.optional(z.array(actorDraftSchema)),
    places: z.optional(z.array(placeDraftSchema)),
    events: z.optional(z.array(eventDraftSchema)),
    prospects: z.optional(z.array(prospectDraftSchema)),
    figures: z.optional(z.array(figureDraftSchema)),
    redirects: z.optional(z.array(redirectSchema)),
  });
  const file = (name: string, schema: z.ZodMiniType, parts: NamedSchemas, comment: string) => {
    const {
      $schema,
      title: _title,
      description,
      ...rest
    } = jsonSchemaOf(schema, parts, comment, docs);
    const whole = {
      $schema,
      $id: `urn:iraq-conflict-data:schema:${name}`,
      title: name.replace("-", " "),
      description: `${description} ${BEYOND}`,
      ...rest,
    };
    return [`public/schema/${name}.json`, `${JSON.stringify(whole, null, 2)}\n`] as const;
  };
  return Object.fromEntries([
    file("dataset", datasetSchema, { ...shared, ...drafts, redirectSchema }, "DatasetInput"),
    ...Object.entries({ ...wholes, ...drafts }).map(([name, schema]) =>
      file(fileNameOf(name), schema, shared, name),
    ),
  ]);
}

/** `eventDraftSchema`: event-draft. */
function fileNameOf(schema: string): string {
  return schema.replace("Schema", "").replace("Draft", "-draft");
}

const DRAFT = /^public\/schema\/(.+)-draft\.json$/;

/**
 * The schemas by which editors complete and check the files of `data`: those of drafts, without the id. The
 * name of its file is the id of a record.
 *
 * @param schemas - JSON Schemas by path, as `jsonSchemas` writes them.
 * @returns Texts by path: `editor/event.json`.
 */
export function editorSchemas(schemas: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([path, text]) => {
      const [, name] = DRAFT.exec(path) ?? [];
      if (name === undefined) return [];
      const { required, ...rest } = JSON.parse(text) as { readonly required: readonly string[] };
      const schema = { ...rest, required: required.filter((member) => member !== "id") };
      return [[`editor/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]];
    }),
  );
}
