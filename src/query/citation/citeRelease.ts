import { requireOptions } from "../../input/requireOptions.js";
import type { CitationFormat, Citations, CitedRelease } from "./citation.js";
import { releaseEntry, requireRelease } from "./releaseEntry.js";
import { requireFormat, writeCitation } from "./writeCitation.js";

/**
 * Cites a release of a data set, so that a reader can fetch the same records again.
 *
 * `citeRelease` of `iraq-conflict-data` cites the installed release of this package.
 *
 * @typeParam Format - The name of the format.
 * @param release - The version that you used, and the title and author of the data set; also the day and the
 *   address of the release, if it has them.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @returns One reference.
 * @throws {RangeError} When the title or the author is missing or blank, the format or a detail is unknown,
 *   or the version, the day or the address is malformed.
 * @remarks
 * Publication Manual of the APA, 7th edition, section 10.9 (data sets). Without `released`, *n.d.*
 * @example
 * ```ts
 * import { citeRelease } from "iraq-conflict-data/query";
 *
 * const ours = { version: "1.2.0", title: "Our data", author: "Roe, J.", released: "2025-03-01", url: "https://example.org" };
 * citeRelease(ours, "text");
 * // => "Roe, J. (2025, March 1). Our data (Version 1.2.0) [Data set]. https://example.org"
 * citeRelease(ours, "csl")[0].id; // => "our-data:1.2.0"
 * ```
 */
export function citeRelease<Format extends CitationFormat>(
  release: CitedRelease,
  format: Format,
): Citations[Format] {
  requireOptions(
    "citeRelease",
    release,
    ["version", "title", "author", "released", "url"],
    "release",
  );
  const { version, title, author, released, url } = release;
  const cited = { version, title, author, released, url };
  requireFormat("citeRelease", format);
  requireRelease("citeRelease", cited);
  return writeCitation(format, [releaseEntry(cited)]);
}
