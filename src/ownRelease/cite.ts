import { citedOutlets } from "../collections/citedOutlets.js";
import { citedSources } from "../collections/citedSources.js";
import type { DatasetIds } from "../collections/ids.js";
import type { CitableRecord, CitationFormat, Citations } from "../query/citation/citation.js";
import { citationOf } from "../query/citation/cite.js";
import { ownRelease, type OwnReleaseOptions } from "./ownRelease.js";

/**
 * Cites a record of this package: the articles it stands on, each with outlet, date and paragraphs,
 * and then its place in this release.
 *
 * The same as `cite` of `iraq-conflict-data/query`, which takes the sources and actors of any dataset.
 * This one knows our own, as much of them as citations need, and brings no other record along: that a record
 * is one of ours is the compiler's to check, by its id. Records of your own are for the other.
 *
 * @typeParam Format - The name of the format.
 * @param record - An event, figure, actor, place or source of this package.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @param options - The day of the release, for the reference to it.
 * @returns The references, in the order in which the record names its sources.
 * @throws {RangeError} When the record is none or points outside this package, the format or an option is
 * unknown, or the day is no calendar day.
 * @remarks Linear in the record's evidence and the package's sources. Publication Manual of the APA, 7th edition.
 * @example
 * ```ts
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
