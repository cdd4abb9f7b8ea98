import type { CslItem } from "./citation.js";
import { type CitationEntry, paragraphRanges, paragraphWords } from "./citationEntry.js";

/** A reference in CSL-JSON; what is not known is left out. */
export function toCslItem(entry: CitationEntry): CslItem {
  const { key, type, author, outlet, date, paragraphs, version, note, language, url } = entry;
  return {
    id: key,
    type,
    title: titleOf(entry),
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(outlet !== undefined && {
      [type === "article-newspaper" ? "container-title" : "publisher"]: outlet,
    }),
    ...(date && {
      issued: {
        "date-parts": date.parts,
        ...((date.approximate || date.inferred) && { circa: true as const }),
      },
    }),
    ...(version !== undefined && { version }),
    ...(paragraphs.length > 0 && { locator: paragraphRanges(paragraphs, "-") }),
    ...(note !== undefined && { note }),
    language,
    ...(url !== undefined && { URL: url }),
  };
}

/** The title and, in brackets of their own, the remarks: only the title is printed by every style. */
function titleOf({ title, paragraphs, date, record }: CitationEntry): string {
  const remarks = [
    ...(paragraphs.length > 0 ? [paragraphWords(paragraphs)] : []),
    ...(date?.inferred ? ["date inferred"] : date?.approximate ? ["date approximate"] : []),
    ...(record === undefined ? [] : [`record ${record}`]),
  ];
  return remarks.length > 0 ? `${title} [${remarks.join("; ")}]` : title;
}
