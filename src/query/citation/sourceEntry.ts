import type { Actor } from "../../model/actor.js";
import type { Source } from "../../model/source.js";
import { citationDate } from "./citationDate.js";
import type { CitationEntry } from "./citationEntry.js";
import { requireId } from "../../input/requireId.js";

const CSL_TYPES: Readonly<Record<string, CitationEntry["type"]>> = {
  "news-article": "article-newspaper",
};
const NAMELESS: readonly string[] = ["unnamed", "unidentified"];

/**
 * A source as a reference: our description of it in brackets, the outlet, the date, the paragraphs.
 *
 * @throws {RangeError} When the outlet is not among the actors.
 */
export function sourceEntry(
  source: Source,
  paragraphs: readonly number[],
  actors: readonly Actor[],
): CitationEntry {
  const outlet = requireId("cite", "actor", actors, source.outlet);
  const date = citationDate(source.published);
  return {
    id: source.id,
    type: CSL_TYPES[source.kind] ?? "document",
    title: `[${source.title.en}]`,
    titleArabic: `[${source.title.ar}]`,
    outlet: NAMELESS.includes(outlet.identity) ? "[Outlet not named]" : outlet.names.en,
    date,
    paragraphs: [...new Set(paragraphs)].sort((left, right) => left - right),
    ...((date === null || date.approximate || date.inferred) && {
      note: `Date of publication ${date?.inferred ? "inferred" : "imprecise"}, EDTF ${source.published.edtf}`,
    }),
    language: source.language,
    ...(source.url !== undefined && { url: source.url }),
  };
}
