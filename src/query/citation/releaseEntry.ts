import { requireDay } from "../../input/requireDay.js";
import { requireShape } from "../../input/requireRecords.js";
import { maybe, type Shape } from "../../input/shape.js";
import type { CollectionName } from "../../model/collectionName.js";
import type { CitedRelease } from "./citation.js";
import { type CitationEntry, citationKey } from "./citationEntry.js";
import { ADDRESS, printable, printableUrl, words } from "./printable.js";

/** Of a title in a key: more makes it no plainer. */
const LONGEST_NAME = 40;
const SEMANTIC_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const VERSION: Shape = (value) =>
  typeof value === "string" && SEMANTIC_VERSION.test(value)
    ? undefined
    : { path: "", found: value, wanted: "a version, such as 1.2.0" };
const TITLE: Shape = /* @__PURE__ */ words(
  'the title of the data set that has this version, such as "Our data"',
);
const AUTHOR: Shape = /* @__PURE__ */ words(
  'the name of who is responsible for the data set, such as "Our newsroom"',
);

/**
 * Refuses a release that cannot be cited. Its title and author have no default, so that other data are never
 * cited as ours.
 *
 * @throws {RangeError} Naming the caller and the first member that is missing or malformed.
 */
export function requireRelease(caller: string, release: CitedRelease): void {
  requireShape(caller, "version", release.version, VERSION);
  requireShape(caller, "title", release.title, TITLE);
  requireShape(caller, "author", release.author, AUTHOR);
  requireShape(caller, "url", release.url, maybe(ADDRESS));
  if (release.released !== undefined) requireDay(caller, "released", release.released);
}

/**
 * A release of a data set as a reference.
 *
 * @param release - The release; `requireRelease` comes first.
 * @param record - The record of it that is cited; left out, the release as a whole.
 */
export function releaseEntry(
  { version, title, author, released, url }: CitedRelease,
  record?: { readonly collection: CollectionName; readonly id: string },
): CitationEntry {
  const parts = released === undefined ? null : [released.split("-").map(Number)];
  const kept = record && `${printable(record.id)} in ${record.collection}`;
  return {
    key: citationKey(
      shortName(title),
      version,
      ...(record === undefined ? [] : [record.collection, record.id]),
    ),
    type: "dataset",
    title: printable(title),
    author: printable(author),
    date: parts && { parts, approximate: false, inferred: false },
    paragraphs: [],
    version,
    ...(kept !== undefined && { record: kept, note: `Record ${kept}` }),
    // Names and titles of records are in English and Arabic, so the work is of several languages.
    language: "mul",
    ...(url !== undefined && { url: printableUrl(url) }),
  };
}

/** What a title begins with, up to a colon, as an id would write it. */
function shortName(title: string): string {
  const [name = ""] = title.slice(0, LONGEST_NAME).toLowerCase().split(":");
  return name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "dataset";
}
