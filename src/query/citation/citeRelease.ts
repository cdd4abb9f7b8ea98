import type { CitationFormat, Citations, ReleaseDetails } from "./citation.js";
import { releaseEntry } from "./releaseEntry.js";
import { writeCitation } from "./writeCitation.js";

/**
 * Cites a release of this package as a data set, so that a reader can fetch the same records again.
 *
 * @typeParam Format - The name of the format.
 * @param version - The version that you used, such as `1.2.0`.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `bibtex` (BibLaTeX).
 * @param details - The day of the release; for a data set of your own also title, author and address.
 * @returns One reference.
 * @throws {RangeError} When the format is unknown, or the version or the day malformed.
 * @remarks
 * Publication Manual of the APA, 7th edition, section 10.9 (data sets). Without `released`, *n.d.*
 * @example
 * ```ts
 * citeRelease("1.2.0", "text", { title: "Our data", author: "We", released: "2025-03-01", url: "https://example.org" });
 * // => "We. (2025, March 1). Our data (Version 1.2.0) [Data set]. https://example.org"
 * citeRelease("1.2.0", "csl")[0].version; // => "1.2.0"
 * ```
 */
export function citeRelease<Format extends CitationFormat>(
  version: string,
  format: Format,
  details: ReleaseDetails = {},
): Citations[Format] {
  return writeCitation("citeRelease", format, [releaseEntry("citeRelease", version, details)]);
}
