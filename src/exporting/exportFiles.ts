import { canonicalJson } from "../history/digests.js";
import { toBibLatex } from "../interop/citations/toBibLatex.js";
import { toCslJson } from "../interop/citations/toCslJson.js";
import { toCsv } from "../interop/csv/toCsv.js";
import { toDataPackage } from "../interop/dataPackage/toDataPackage.js";
import { toAcledLike } from "../interop/fieldCodes/toAcledLike.js";
import { toUcdpGedLike } from "../interop/fieldCodes/toUcdpGedLike.js";
import { toFollowTheMoney } from "../interop/followTheMoney/toFollowTheMoney.js";
import { toFollowTheMoneyStatements } from "../interop/followTheMoney/toFollowTheMoneyStatements.js";
import { toGeoJson } from "../interop/geoJson/toGeoJson.js";
import { toGraph } from "../interop/graph/toGraph.js";
import { toGraphMl } from "../interop/graph/toGraphMl.js";
import { jsonLdModel } from "../interop/jsonLd/jsonLdModel.js";
import { toJsonLd } from "../interop/jsonLd/toJsonLd.js";
import { toSkos } from "../interop/jsonLd/toSkos.js";
import { toNdjson } from "../interop/ndjson/toNdjson.js";
import { toParquet } from "../interop/parquet/toParquet.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyTerm } from "../model/term.js";

/** All that is exported, and the version that it is of. */
export interface ExportedSet {
  /** The six collections. */
  readonly dataset: Dataset;
  /** The closed lists. */
  readonly terms: readonly AnyTerm[];
  /** The version of the package. */
  readonly version: string;
}

/** Files by path: texts, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** One format: the files of the whole set in it. */
type Format = (set: ExportedSet) => Files | Promise<Files>;

/** Where our records live as linked data. */
const BASE = "pkg:npm/iraq-conflict-data#";

/** Every format of `./interop`, by the folder that its files go into. */
export const formats: Readonly<Record<string, Format>> = {
  json: ({ dataset, terms }) => ending(".json", { ...dataset, terms }, canonicalJson),
  ndjson: ({ dataset, terms }) => ending(".ndjson", { ...dataset, terms }, toNdjson),
  csv: (set) => ({ ...ending(".csv", tables(set), (text) => text), ...dataPackage(set) }),
  parquet: async (set) => ending(".parquet", await parquet(set), (bytes) => bytes),
  geojson: ({ dataset: { places, events, prospects, figures } }) => ({
    "places.geojson": line(toGeoJson(places, places)),
    "events.geojson": line(toGeoJson(events, places)),
    "prospects.geojson": line(toGeoJson(prospects, places)),
    "figures.geojson": line(toGeoJson(figures, places)),
  }),
  graph: ({ dataset }) => {
    const graph = toGraph(dataset);
    return { "graph.json": line(graph), "graph.graphml": toGraphMl(graph) };
  },
  "json-ld": ({ dataset, terms }) => ({
    "records.jsonld": line(toJsonLd(dataset, BASE)),
    "terms.jsonld": line(toSkos(terms, BASE)),
    "model.jsonld": line(jsonLdModel()),
  }),
  "follow-the-money": ({ dataset: { actors, events, places, sources }, terms }) => {
    const records = { actors, events, places, sources, terms };
    return {
      "entities.ftm.json": toNdjson(toFollowTheMoney(records)),
      "statements.json": lines(toFollowTheMoneyStatements(records, "iraq_conflict_data")),
    };
  },
  citations: ({ dataset: { events, prospects, figures, sources, actors } }) => {
    const records = [...events, ...prospects, ...figures];
    return {
      "references.csl.json": line(toCslJson(records, { sources, actors })),
      "references.bib": toBibLatex(records, { sources, actors }),
    };
  },
  "field-codes": ({ dataset: { events, actors, places, sources, figures }, terms }) => {
    const records = { actors, places, sources, figures, terms };
    return {
      "acled-like.json": line(toAcledLike(events, records)),
      "ucdp-ged-like.json": line(toUcdpGedLike(events, records)),
    };
  },
};

/**
 * The tables as the package ships them beside its JSON: CSV with their description, and Parquet.
 *
 * @returns Files by name.
 */
export async function tableFiles(set: ExportedSet): Promise<Files> {
  return {
    ...ending(".csv", tables(set), (text) => text),
    ...ending(".parquet", await parquet(set), (bytes) => bytes),
    ...dataPackage(set),
  };
}

/**
 * The whole set in every format.
 *
 * @returns Files by path, `csv/events.csv` and so on. The same records give the same bytes.
 */
export async function exportFiles(set: ExportedSet): Promise<Files> {
  const files: Record<string, string | Uint8Array> = {};
  for (const [folder, format] of Object.entries(formats)) {
    for (const [name, content] of Object.entries(await format(set)))
      files[`${folder}/${name}`] = content;
  }
  return files;
}

function tables({ dataset, terms }: ExportedSet): Readonly<Record<string, string>> {
  return toCsv({ ...dataset, terms });
}

function parquet({ dataset, terms }: ExportedSet): Promise<Readonly<Record<string, Uint8Array>>> {
  return toParquet({ ...dataset, terms });
}

function dataPackage({ dataset, terms, version }: ExportedSet): Files {
  const descriptor = toDataPackage(
    { ...dataset, terms },
    {
      name: "iraq-conflict-data",
      title: "Iraq conflict data",
      version,
      licenses: [
        {
          name: "CC-BY-4.0",
          path: "https://creativecommons.org/licenses/by/4.0/",
          title: "Creative Commons Attribution 4.0 International",
        },
      ],
    },
  );
  return { "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n` };
}

/** JSON with a line break behind it. */
function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** JSON, one value on each line. */
function lines(values: readonly unknown[]): string {
  return values.map(line).join("");
}

/** A file for each member. */
function ending<Value>(
  extension: string,
  members: Readonly<Record<string, Value>>,
  write: (value: Value) => string | Uint8Array,
): Files {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [`${name}${extension}`, write(value)]),
  );
}
