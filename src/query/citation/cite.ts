import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { CitableRecord, CitationFormat, Citations, CitedDataset } from "./citation.js";
import { type CitationGround, entriesOf, readGround, requireGround } from "./entriesOf.js";
import { requireCitable } from "./standingOf.js";
import { requireFormat, writeCitation } from "./writeCitation.js";

/**
 * Cites a record: the sources that it is based on, each with outlet, date and paragraphs.
 *
 * An event, prospect or figure is cited by its evidence; an actor also by the evidence of its posts and
 * relations; a place by the paragraphs that print its other names; a source as a whole. With a `version`, the
 * last reference is to the record in that release, and `title` and `author` of the data set must be given
 * too. A source has no such reference, because it is a work of its own.
 *
 * Nothing is made up. Titles are our descriptions and are in brackets. An outlet without a name is `[Outlet
 * not named]`. An inferred date is in brackets. An imprecise date is given as the month, year or years that
 * contain it, with *ca.*, and a date without bounds is *n.d.*
 *
 * @typeParam Ids - The ids that the records point to.
 * @typeParam Format - The name of the format.
 * @param record - An event, prospect, figure, actor, place or source.
 * @param format - `text` (APA 7), `csl` (CSL-JSON) or `biblatex` (BibLaTeX).
 * @param dataset - The sources and actors to look up, and the release.
 * @returns One reference per source, in the order in which the record names them; empty when it names none.
 * @throws {RangeError} When `record` is not a record or does not have a field that is read; when the format
 *   or a member of `dataset` is unknown; when a source or outlet is missing from `dataset` (the message names
 *   the three nearest); or when the release is malformed or has no title or author.
 * @remarks
 * O(evidence + cited sources times the dataset's sources and actors). Publication Manual of the
 * APA, 7th edition: sections 9.12 (no author) and 9.22 (works without titles).
 *
 * Keys consist of collection, record and source, and are the same in CSL-JSON and BibLaTeX. In CSL-JSON the
 * paragraphs, the mark of an inferred date and the record are in brackets after the title, because the title
 * is the only field that every style prints. BibLaTeX is for biber: EDTF dates (`?` inferred, `~`
 * approximate, `%` both), `bookpagination` for paragraphs; Arabic text is not changed.
 * @example
 * ```ts
 * import { cite } from "iraq-conflict-data/query";
 *
 * const dataset = {
 *   actors: [{ id: "daily", identity: "named", names: { en: "The Daily", ar: "اليومية" } }],
 *   sources: [
 *     {
 *       id: "article",
 *       kind: "news-article",
 *       outlet: "daily",
 *       title: { en: "Talks open in Baghdad", ar: "افتتاح محادثات في بغداد" },
 *       language: "ar",
 *       published: { edtf: "2020-11", basis: "inferred", earliest: "2020-11-01", latest: "2020-11-30" },
 *     },
 *   ],
 * };
 * const talks = {
 *   id: "talks",
 *   evidence: [3, 6, 7].map((paragraph) => ({ source: "article", paragraph })),
 * };
 * cite(talks, "text", dataset);
 * // => "[Talks open in Baghdad]. ([2020, November]). The Daily, paras. 3, 6–7."
 * cite(talks, "csl", dataset)[0].title;
 * // => "[Talks open in Baghdad] [paras. 3, 6–7; date inferred]"
 * cite(talks, "biblatex", dataset).includes("date = {2020-11?}"); // => true
 * ```
 */
export function cite<Ids extends RecordIds, Format extends CitationFormat>(
  record: CitableRecord<NoInfer<Ids>>,
  format: Format,
  dataset: CitedDataset<Ids>,
): Citations[Format] {
  return citationOf(record, format, readGround("cite", dataset));
}

/**
 * Cites a record, from as much of the sources and actors as citations read.
 *
 * @throws {RangeError} Naming `cite`, and what of the record, the format or the ground is wrong.
 */
export function citationOf<Format extends CitationFormat>(
  record: CitableRecord,
  format: Format,
  ground: CitationGround,
): Citations[Format] {
  requireCitable("cite", record);
  requireFormat("cite", format);
  requireGround("cite", ground);
  return writeCitation(format, entriesOf("cite", record, ground));
}
