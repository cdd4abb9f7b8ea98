import { requireId } from "../../input/requireId.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { CitedOutlet, CitedSource } from "../../model/cited.js";
import { groupedBy } from "../lookup/groupedBy.js";
import type { CitableRecord, CitationFormat, Citations, CitedRelease } from "./citation.js";
import { citationKey } from "./citationKey.js";
import { releaseEntry, requireRelease } from "./releaseEntry.js";
import { sourceEntry } from "./sourceEntry.js";
import { IDENTIFIED, requireCitable, standingOf } from "./standingOf.js";
import { requireFormat, writeCitation } from "./writeCitation.js";

/** What citations are looked up in, no more than they need. */
export interface CitationGround {
  /** Among them those that the record points to. */
  readonly sources: readonly CitedSource[];
  /** Among them the outlets of these sources. */
  readonly actors: readonly CitedOutlet[];
  /** The release that the record comes from; left out, none is cited. */
  readonly release?: CitedRelease | undefined;
}

/**
 * Cites a record, from as much of the sources and actors as citations read.
 *
 * @throws {RangeError} Naming `cite`, and what of the record, the format or the ground is wrong.
 */
export function citationOf<Format extends CitationFormat>(
  record: CitableRecord,
  format: Format,
  { sources, actors, release }: CitationGround,
): Citations[Format] {
  requireCitable("cite", record);
  requireFormat("cite", format);
  requireRecords("cite", "sources", sources, IDENTIFIED);
  requireRecords("cite", "actors", actors, IDENTIFIED);
  if (release) requireRelease("cite", release);
  if ("outlet" in record) {
    return writeCitation(format, [sourceEntry("cite", record, actors, citationKey(record.id), [])]);
  }
  const { id } = record;
  const { collection, locators } = standingOf("cite", record);
  const cited = [...groupedBy(locators, ({ source }) => source)].map(([source, inSource]) =>
    sourceEntry(
      "cite",
      requireId("cite", "source", sources, source),
      actors,
      citationKey(collection, id, source),
      inSource.map(({ paragraph }) => paragraph),
    ),
  );
  return writeCitation(
    format,
    release ? [...cited, releaseEntry(release, { collection, id })] : cited,
  );
}
