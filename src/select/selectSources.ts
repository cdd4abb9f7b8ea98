import type { Source } from "../model/source.js";
import { type SourceKind, sourceKinds } from "../vocabulary/sourceKinds.js";
import type { NoInfer } from "../model/noInfer.js";
import type { RecordIds } from "../model/recordIds.js";
import type { OneOrMore } from "../input/requireValues.js";
import type { EventCriteria } from "./selectEvents.js";
import { selectFrom } from "./selectFrom.js";
import { itself, type Parts, type Table } from "./table.js";

/**
 * Which sources to select. The criteria are those of events that a document can meet, with the same meaning.
 * A source must meet all of them; a criterion that is left out has no effect.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface SourceCriteria<Ids extends RecordIds = RecordIds> extends Pick<
  EventCriteria<Ids>,
  "certainty"
> {
  /** A window of time in EDTF, which the day of publication must touch. */
  readonly during?: string | undefined;
  /** Kinds of document. */
  readonly kind?: OneOrMore<SourceKind> | undefined;
  /** Who published the document, and is its speaker when nobody else is named. */
  readonly outlet?: OneOrMore<Ids["actor"]> | undefined;
  /** Words in English or Arabic. The title must contain all of them, in any spelling. */
  readonly text?: string | undefined;
}

/** What sources can be asked. */
export const sourceTable: Table<Source> = {
  name: "sources",
  own: {
    kind: { of: [({ kind }) => kind], terms: [sourceKinds] },
    outlet: { of: [({ outlet }) => outlet] },
  },
  parts: [],
  date: { of: ({ published }) => published },
  texts: [
    {
      name: "texts",
      of: itself,
      criteria: { text: { of: [({ title }) => title], form: "bilingual" } },
    } satisfies Parts<Source, Source>,
  ],
};

/**
 * Selects sources by day of publication, kind, outlet and title.
 *
 * A record must meet all criteria; with a list of values, any of them.
 *
 * @typeParam Ids - The ids that the sources point to; a mistyped id is a compile error.
 * @param sources - In any order, which the result keeps.
 * @param criteria - Which records to select; `{}` selects every source.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` cannot be read or ends
 *   before it starts; when nothing matches and an outlet is a near miss of one that the sources mention (at
 *   most two wrong letters).
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the title of each source.
 * @example
 * ```ts
 * import { selectSources, sources } from "iraq-conflict-data";
 *
 * selectSources(sources, { kind: "news-article", during: "2020-08" }).length > 1; // => true
 * selectSources(sources, { during: "1990" }); // => []
 * ```
 */
export function selectSources<Ids extends RecordIds>(
  sources: readonly Source<Ids>[],
  criteria: SourceCriteria<NoInfer<Ids>>,
): Source<Ids>[] {
  return selectFrom("selectSources", sourceTable, sources, criteria);
}
