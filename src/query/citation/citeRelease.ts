import { requireOptions } from "../../input/requireOptions.js";
import type { CitationFormat, Citations, ReleaseDetails } from "./citation.js";
import { releaseEntry, requireRelease } from "./releaseEntry.js";
import { requireFormat, writeCitation } from "./writeCitation.js";

/**
 * Cites a release of a data set, so that a reader can fetch the same records again.
 *
 * `citeRelease` of `iraq-conflict-data` itself cites the release that is installed.
 *
 * @typeParam Format - The name of the format.
 * @param version - The version that you used, such as `1.2.0`.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @param details - Title and author of the data set; the day and the address of the release, where there are any.
 * @returns One reference.
 * @throws {RangeError} When the title or the author is missing or blank, the format or a detail is unknown, or
 * the version, the day or the address is malformed.
 * @remarks
 * Publication Manual of the APA, 7th edition, section 10.9 (data sets). Without `released`, *n.d.*
 * @example
 * ```ts
 * const details = { title: "Our data", author: "Roe, J.", released: "2025-03-01", url: "https://example.org" };
 * citeRelease("1.2.0", "text", details);
 * // => "Roe, J. (2025, March 1). Our data (Version 1.2.0) [Data set]. https://example.org"
 * citeRelease("1.2.0", "csl", details)[0].id; // => "our-data:1.2.0"
 * ```
 */
export function citeRelease<Format extends CitationFormat>(
  version: string,
  format: Format,
  details: ReleaseDetails,
): Citations[Format] {
  const { title, author, released, url } = requireOptions("citeRelease", details, [
    "title",
    "author",
    "released",
    "url",
  ]);
  const release = { version, title, author, released, url };
  requireFormat("citeRelease", format);
  requireRelease("citeRelease", release);
  return writeCitation(format, [releaseEntry(release)]);
}
