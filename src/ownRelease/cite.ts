import { citedOutlets } from "../collections/citedOutlets.js";
import { citedSources } from "../collections/citedSources.js";
import type { DatasetIds } from "../collections/ids.js";
import type { CitableRecord, CitationFormat, Citations } from "../query/citation/citation.js";
import { citationOf } from "../query/citation/cite.js";
import { ownRelease, type OwnReleaseOptions } from "./ownRelease.js";

/**
 * Cites a record of this package: first the articles it is based on, each with outlet, date and paragraphs,
 * then the record in this release.
 *
 * `cite` of `iraq-conflict-data/query` does the same with the sources and actors of any data set. This one
 * has our own sources and outlets, reduced to what citations need, and loads no other record. The compiler
 * checks by its id that a record is one of ours. For records of your own, use the other one.
 *
 * @typeParam Format - The name of the format.
 * @param record - An event, figure, actor, place or source of this package.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @param options - The day of the release, for the reference to it.
 * @returns The references, in the order in which the record names its sources.
 * @throws {RangeError} When `record` is not a record or points to a source outside this package, the format
 *   or an option is unknown, or the day is not a calendar day.
 * @remarks Linear in the record's evidence and the package's sources. Publication Manual of the APA, 7th edition.
 * @example
 * ```ts
 * import { byId, cite, events } from "iraq-conflict-data";
 *
 * const meeting = byId(events, "2024-01-21-maliki-romanowski-meeting");
 * cite(meeting, "text").includes("Ukraine Gate, paras. "); // => true
 * cite(meeting, "csl")[0].issued; // => { "date-parts": [[2024, 1, 21]] }
 * cite(meeting, "text", { released: "2025-03-01" }).includes("(2025, March 1)"); // => true
 * ```
 */
export function cite<Format extends CitationFormat>(
  record: CitableRecord<DatasetIds>,
  format: Format,
  options: OwnReleaseOptions = {},
): Citations[Format] {
  return citationOf(record, format, {
    sources: citedSources,
    actors: citedOutlets,
    release: ownRelease("cite", options),
  });
}
