import type { CitationFormat, Citations } from "./citation.js";
import type { CitationEntry } from "./citationEntry.js";
import { toBibtexEntry } from "./toBibtexEntry.js";
import { toCslItem } from "./toCslItem.js";
import { toReferenceText } from "./toReferenceText.js";

type Writers = {
  readonly [Format in CitationFormat]: (entries: readonly CitationEntry[]) => Citations[Format];
};

const WRITERS: Writers = {
  text: (entries) => entries.map(toReferenceText).join("\n"),
  csl: (entries) => entries.map(toCslItem),
  bibtex: (entries) => entries.map(toBibtexEntry).join("\n\n"),
};

/**
 * Puts references into a format.
 *
 * @throws {RangeError} When the format is unknown.
 */
export function writeCitation<Format extends CitationFormat>(
  caller: string,
  format: Format,
  entries: readonly CitationEntry[],
): Citations[Format] {
  if (!Object.hasOwn(WRITERS, format)) {
    throw new RangeError(`${caller}: unknown format "${format}". Use "text", "csl" or "bibtex".`);
  }
  const write: Writers[Format] = WRITERS[format];
  return write(entries);
}
