import { requireId } from "../../input/requireId.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { CitedOutlet, CitedSource } from "../../model/cited.js";
import type { RecordIds } from "../../model/recordIds.js";
import { groupedBy } from "../lookup/groupedBy.js";
import type { CitableRecord, CitedDataset, CitedRelease } from "./citation.js";
import { type CitationEntry, citationKey } from "./citationEntry.js";
import { releaseEntry, requireRelease } from "./releaseEntry.js";
import { sourceEntry } from "./sourceEntry.js";
import { IDENTIFIED, standingOf } from "./standingOf.js";

/** What citations are looked up in, no more than they need. */
export interface CitationGround {
  /** Among them those that the record points to. */
  readonly sources: readonly CitedSource[];
  /** Among them the outlets of these sources. */
  readonly actors: readonly CitedOutlet[];
  /** The release that the record comes from; left out, none is cited. */
  readonly release?: CitedRelease | undefined;
  /** The same sources and actors by id, for whoever cites many records. */
  readonly byId?: {
    readonly sources: ReadonlyMap<string, CitedSource>;
    readonly actors: ReadonlyMap<string, CitedOutlet>;
  };
}

/**
 * The ground of a citation, from the object that a caller passes.
 *
 * @throws {RangeError} Naming the caller and a member that is unknown.
 */
export function readGround<Ids extends RecordIds>(
  caller: string,
  dataset: CitedDataset<Ids>,
): CitationGround {
  const { sources, actors } = requireOptions(caller, dataset, [
    "sources",
    "actors",
    "version",
    "title",
    "author",
    "released",
    "url",
  ]);
  return { sources, actors, release: dataset.version === undefined ? undefined : dataset };
}

/**
 * Refuses sources and actors without ids, and a release that cannot be cited.
 *
 * @throws {RangeError} Naming the caller and what is wrong.
 */
export function requireGround(caller: string, { sources, actors, release }: CitationGround): void {
  requireRecords(caller, "sources", sources, IDENTIFIED);
  requireRecords(caller, "actors", actors, IDENTIFIED);
  if (release) requireRelease(caller, release);
}

/**
 * The references of a record, before they are put into a format: one for each source, then one to the record in its
 * release.
 *
 * @param record - `requireCitable` comes first.
 * @param ground - `requireGround` comes first.
 * @throws {RangeError} Naming the caller, and a field or source that is missing.
 */
export function entriesOf(
  caller: string,
  record: CitableRecord,
  { sources, actors, release, byId }: CitationGround,
): CitationEntry[] {
  // What is not found by id is looked for in the list, whose error names the nearest.
  const outletsOf = ({ outlet }: CitedSource): readonly CitedOutlet[] => {
    const found = byId?.actors.get(outlet);
    return found ? [found] : actors;
  };
  if ("outlet" in record) {
    return [sourceEntry(caller, record, outletsOf(record), citationKey(record.id), [])];
  }
  const { id } = record;
  const { collection, locators } = standingOf(caller, record);
  const cited = [...groupedBy(locators, ({ source }) => source)].map(([id, inSource]) => {
    const source = byId?.sources.get(id) ?? requireId(caller, "source", sources, id);
    return sourceEntry(
      caller,
      source,
      outletsOf(source),
      citationKey(collection, record.id, id),
      inSource.flatMap(({ paragraph }) => paragraph ?? []),
    );
  });
  return release ? [...cited, releaseEntry(release, { collection, id })] : cited;
}
