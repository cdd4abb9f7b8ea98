import { requireTerm } from "../../input/requireTerms.js";
import type { CitationFormat, Citations } from "./citation.js";
import type { CitationEntry } from "./citationEntry.js";
import { toBiblatexEntry } from "./toBiblatexEntry.js";
import { toCslItem } from "./toCslItem.js";
import { toReferenceText } from "./toReferenceText.js";

type Writers = {
  readonly [Format in CitationFormat]: (entries: readonly CitationEntry[]) => Citations[Format];
};

const WRITERS: Writers = {
  text: (entries) => entries.map(toReferenceText).join("\n"),
  csl: (entries) => entries.map(toCslItem),
  biblatex: (entries) => entries.map(toBiblatexEntry).join("\n\n"),
};

/**
 * Refuses a value that is not a citation format.
 *
 * @throws {RangeError} Naming the caller, the value and the formats there are.
 */
export function requireFormat(caller: string, format: CitationFormat): void {
  requireTerm(caller, "format", format, Object.keys(WRITERS));
}

/** Puts references into a format; `requireFormat` comes first. */
export function writeCitation<Format extends CitationFormat>(
  format: Format,
  entries: readonly CitationEntry[],
): Citations[Format] {
  const write: Writers[Format] = WRITERS[format];
  return write(entries);
}
