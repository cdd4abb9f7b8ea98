import type { OneOrMore } from "../input/requireValues.js";
import type { Alias } from "../model/alias.js";
import type { NoInfer } from "../model/noInfer.js";
import type { Place } from "../model/place.js";
import type { RecordIds } from "../model/recordIds.js";
import { type PlaceKind, placeKinds } from "../vocabulary/placeKinds.js";
import { selectFrom } from "./selectFrom.js";
import { itself, type Parts, type Table } from "./table.js";

/**
 * Which places to select. The criteria are those of events that a place can meet, with the same meaning. A
 * place must meet all of them; a criterion that is left out has no effect.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface PlaceCriteria<Ids extends RecordIds = RecordIds> {
  /** Kinds of place. */
  readonly kind?: OneOrMore<PlaceKind> | undefined;
  /** Ids of places: the place itself, or any place that contains it. */
  readonly at?: OneOrMore<Ids["place"]> | undefined;
  /** Words in English or Arabic. Its names and aliases together must contain all of them, in any spelling. */
  readonly text?: string | undefined;
}

/** What places can be asked. */
export const placeTable: Table<Place> = {
  name: "places",
  own: {
    kind: { of: [({ kind }) => kind], terms: [placeKinds] },
    at: { of: [({ path }) => path], form: "list" },
  },
  parts: [],
  texts: [
    {
      name: "texts",
      of: itself,
      criteria: { text: { of: [({ names }) => names], form: "bilingual" } },
    } satisfies Parts<Place, Place>,
    {
      name: "aliases",
      of: ({ aliases }) => aliases,
      criteria: { text: { of: [({ text }) => text] } },
    } satisfies Parts<Place, Alias>,
  ],
};

/**
 * Selects places by kind, by what contains them, and by names.
 *
 * A record must meet all criteria; with a list of values, any of them.
 *
 * @typeParam Ids - The ids that the places point to; a mistyped id is a compile error.
 * @param places - In any order, which the result keeps.
 * @param criteria - Which records to select; `{}` selects every place.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion or a term is unknown;
 *   when nothing matches and an id is a near miss of one that the places mention (at most two wrong letters).
 * @remarks
 * One pass, O(n); the criteria are read once. What contains a place is read from the derived `path`, never
 * from coordinates.
 * @example
 * ```ts
 * import { places, selectPlaces } from "iraq-conflict-data";
 *
 * selectPlaces(places, { at: "baghdad" }).some(({ id }) => id === "green-zone"); // => true
 * selectPlaces(places, { kind: "country", text: "العراق" }).map(({ id }) => id); // => ["iraq"]
 * ```
 */
export function selectPlaces<Ids extends RecordIds>(
  places: readonly Place<Ids>[],
  criteria: PlaceCriteria<NoInfer<Ids>>,
): Place<Ids>[] {
  return selectFrom("selectPlaces", placeTable, places, criteria);
}
