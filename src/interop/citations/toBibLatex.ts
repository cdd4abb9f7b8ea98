import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { CitableRecord, CitedDataset } from "../../query/citation/citation.js";
import { toBiblatexEntry } from "../../query/citation/toBiblatexEntry.js";
import { manyEntries } from "./manyEntries.js";

/**
 * The references of many records as a BibLaTeX file, for biber, JabRef and Zotero.
 *
 * Each record has one entry per source, with outlet, date and paragraphs, and, when the data set has a `version`, one
 * for the record itself. `cite` says what a reference has and why; this is `cite(record, "biblatex", dataset)` of
 * every record, in one file.
 *
 * @typeParam Ids - The ids that the records point to.
 * @param records - Events, prospects, figures, actors, places and sources, in one list. A record that is in it twice
 *   is cited once.
 * @param dataset - The sources and actors to look up, and the release.
 * @returns A text in UTF-8 with a line break at its end; empty when there is nothing to cite. Entries are in the order
 *   of the records, and no two have the same key.
 * @throws {RangeError} When a record, source or outlet is missing or does not have a field that is read (the message
 *   names the record); when two records of one collection have the same id; when a member of `dataset` is unknown; or
 *   when the release is malformed or has no title or author.
 * @remarks
 * O(n) in references, sources and actors. BibLaTeX 3: EDTF dates (`?` inferred, `~` approximate,
 * `%` both), `bookpagination` for paragraphs. TeX's special characters are escaped. A line break becomes a space, and
 * half a surrogate pair becomes U+FFFD, because no file can hold it.
 * @example
 * ```ts
 * import { toBibLatex } from "iraq-conflict-data/interop";
 *
 * const file = toBibLatex(
 *   [{ id: "talks", evidence: [{ source: "article", paragraph: 3 }] }],
 *   {
 *     actors: [{ id: "daily", identity: "named", names: { en: "The Daily", ar: "اليومية" } }],
 *     sources: [
 *       {
 *         id: "article",
 *         kind: "news-article",
 *         outlet: "daily",
 *         title: { en: "Talks open in Baghdad", ar: "افتتاح محادثات في بغداد" },
 *         language: "ar",
 *         published: { edtf: "2020-11", basis: "inferred", earliest: "2020-11-01", latest: "2020-11-30" },
 *       },
 *     ],
 *   },
 * );
 * file.split("\n")[0]; // => "@article{events:talks:article,"
 * file.includes("date = {2020-11?}"); // => true
 * ```
 */
export function toBibLatex<Ids extends RecordIds>(
  records: readonly CitableRecord<NoInfer<Ids>>[],
  dataset: CitedDataset<Ids>,
): string {
  return manyEntries("toBibLatex", records, dataset)
    .map((entry) => `${toBiblatexEntry(entry)}\n`)
    .join("\n");
}
