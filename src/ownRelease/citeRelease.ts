import type { CitationFormat, Citations } from "../query/citation/citation.js";
import { citeRelease as citeAnyRelease } from "../query/citation/citeRelease.js";
import { requireFormat } from "../query/citation/writeCitation.js";
import { ownRelease, type OwnReleaseOptions } from "./ownRelease.js";

/**
 * Cites this release of the package as a data set, so that a reader can fetch the same records again.
 *
 * `citeRelease` of `iraq-conflict-data/query` cites a release of any data set.
 *
 * @typeParam Format - The name of the format.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @param options - The day of the release.
 * @returns One reference.
 * @throws {RangeError} When the format or an option is unknown, or the day is not a calendar day.
 * @remarks Publication Manual of the APA, 7th edition, section 10.9 (data sets).
 * @example
 * ```ts
 * import { citeRelease, release } from "iraq-conflict-data";
 *
 * citeRelease("csl")[0].version === release.version; // => true
 * citeRelease("text", { released: "2025-03-01" }).includes("(2025, March 1)"); // => true
 * ```
 */
export function citeRelease<Format extends CitationFormat>(
  format: Format,
  options: OwnReleaseOptions = {},
): Citations[Format] {
  requireFormat("citeRelease", format);
  return citeAnyRelease(ownRelease("citeRelease", options), format);
}
