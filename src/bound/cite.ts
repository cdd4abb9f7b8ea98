import { actors } from "../collections/actors.js";
import type { DatasetIds } from "../collections/ids.js";
import { release } from "../collections/release.js";
import { sources } from "../collections/sources.js";
import type { CitableRecord, CitationFormat, Citations } from "../query/citation/citation.js";
import { cite as citeFrom } from "../query/citation/cite.js";

/**
 * Cites a record of this package: the articles it stands on, each with outlet, date and paragraphs,
 * and then its place in this release.
 *
 * The same as `cite` of `iraq-conflict-data/query`, which takes the sources and actors of any dataset.
 *
 * @typeParam Format - The name of the format.
 * @param record - An event, figure, actor, place or source of this package.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `bibtex` (BibLaTeX).
 * @returns The references, in the order in which the record names its sources.
 * @throws {RangeError} When the format is unknown, or the record points outside this package.
 * @remarks Linear in the record's evidence and the package's sources. Publication Manual of the APA, 7th edition.
 * @example
 * ```ts
 * cite(byId(events, "2024-01-21-maliki-romanowski-meeting"), "text").includes("Ukraine Gate"); // => true
 * cite(byId(events, "2024-01-21-maliki-romanowski-meeting"), "csl")[0].issued; // => { "date-parts": [[2024, 1, 21]] }
 * ```
 */
export function cite<Format extends CitationFormat>(
  record: CitableRecord<DatasetIds>,
  format: Format,
): Citations[Format] {
  return citeFrom(record, format, { sources, actors, version: release.version });
}
