import type { CslItem } from "./citation.js";
import type { CitationEntry } from "./citationEntry.js";
import { paragraphRanges } from "./paragraphRanges.js";

/** A reference in CSL-JSON; what is not known is left out. */
export function toCslItem(entry: CitationEntry): CslItem {
  const { id, type, title, author, outlet, date, paragraphs, version, note, language, url } = entry;
  return {
    id,
    type,
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(outlet !== undefined && { "container-title": outlet }),
    ...(date && {
      issued: { "date-parts": date.parts, ...(date.approximate && { circa: true as const }) },
    }),
    ...(version !== undefined && { version }),
    ...(paragraphs.length > 0 && { locator: paragraphRanges(paragraphs, "-") }),
    ...(note !== undefined && { note }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
  };
}
