import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { CitableRecord, CitedDataset, CslItem } from "../../query/citation/citation.js";
import { toCslItem } from "../../query/citation/toCslItem.js";
import { manyEntries } from "./manyEntries.js";

/**
 * The references of many records in CSL-JSON, as Zotero, Mendeley, Pandoc and citeproc import them.
 *
 * Each record has one reference per source, with outlet, date and paragraphs, and, when the data set has a `version`,
 * one to the record itself. `cite` says what a reference has and why; this is `cite(record, "csl", dataset)` of every
 * record, in one list.
 *
 * @typeParam Ids - The ids that the records point to.
 * @param records - Events, prospects, figures, actors, places and sources, in one list. A record that is in it twice
 *   is cited once.
 * @param dataset - The sources and actors to look up, and the release.
 * @returns Items in the order of the records. Their ids are unique: `events:<record>:<source>`.
 * @throws {RangeError} When a record, source or outlet is missing or does not have a field that is read (the message
 *   names the record); when two records of one collection have the same id; when a member of `dataset` is unknown; or
 *   when the release is malformed or has no title or author.
 * @remarks
 * O(n) in references, sources and actors. CSL-JSON 1.0.2. Texts are on one line: a line break
 * becomes a space, and half a surrogate pair becomes U+FFFD, because no file can hold it.
 * @example
 * ```ts
 * import { toCslJson } from "iraq-conflict-data/interop";
 *
 * const items = toCslJson(
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
 * items.map(({ id, title }) => [id, title]);
 * // => [["events:talks:article", "[Talks open in Baghdad] [para. 3; date inferred]"]]
 * ```
 */
export function toCslJson<Ids extends RecordIds>(
  records: readonly CitableRecord<NoInfer<Ids>>[],
  dataset: CitedDataset<Ids>,
): CslItem[] {
  return manyEntries("toCslJson", records, dataset).map(toCslItem);
}
