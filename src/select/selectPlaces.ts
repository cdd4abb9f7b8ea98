import type { OneOrMore } from "../input/requireValues.js";
import type { Alias } from "../model/alias.js";
import type { NoInfer } from "../model/noInfer.js";
import type { Place } from "../model/place.js";
import type { RecordIds } from "../model/recordIds.js";
import { type PlaceKind, placeKinds } from "../vocabulary/placeKinds.js";
import { selectFrom } from "./selectFrom.js";
import { itself, type Parts, type Table } from "./table.js";

/**
 * What places to select: the criteria of events that a place can meet, of one meaning with them.
 * All must hold together; one that is left out asks nothing.
 *
 * @typeParam Ids - The ids that the records may point to.
 */
export interface PlaceCriteria<Ids extends RecordIds = RecordIds> {
  /** Kinds of place. */
  readonly kind?: OneOrMore<PlaceKind> | undefined;
  /** Places that it is, or lies anywhere inside of. */
  readonly at?: OneOrMore<Ids["place"]> | undefined;
  /** Words in either language, all of which must stand in its names and aliases, in whatever spelling. */
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
 * All criteria must hold together; a list is met by any of its values.
 *
 * @typeParam Ids - The ids that the places point to; a mistyped id is a compile error.
 * @param places - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every place.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion or a term is unknown;
 *   when nothing matches and an id has up to two letters wrong of one that the places mention.
 * @remarks
 * One pass, O(n); the criteria are read once. Containment is read from the derived `path`, never from coordinates.
 * @example
 * ```ts
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
