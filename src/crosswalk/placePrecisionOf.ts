import { requireId } from "../input/requireId.js";
import { requireRecords, requireShape } from "../input/requireRecords.js";
import { requireTerm } from "../input/requireTerms.js";
import { having, listOf, maybe, oneOf, type Shape, text } from "../input/shape.js";
import type { NoInfer } from "../model/noInfer.js";
import type { Place } from "../model/place.js";
import type { PlaceReference } from "../model/placeReference.js";
import { placePrecisions } from "../vocabulary/placePrecisions.js";
import { type FieldCode, PRECISION_SCHEMES, type PrecisionScheme } from "./fieldCode.js";

/** Why a scheme has no precision code for a place: the area is larger than the largest that the scheme codes. */
export type PlacePrecisionReason = "too-wide";

/** What is read of a place to say how exact it is. */
export type PreciselyPlaced = Pick<Place, "id" | "kind" | "path" | "parent" | "subdivision">;

const referenceShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, precision: oneOf(placePrecisions) }))();
const placeShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    path: listOf(text),
    parent: maybe(text),
    subdivision: maybe(text),
  }))();

/**
 * How exactly a place is known, as ACLED (`geo_precision`) or UCDP GED (`where_prec`) would code it.
 *
 * ACLED: `1` a named town or a part of one, `3` a larger region. UCDP: `1` the exact place, `4` a first-order division,
 * such as a governorate, `5` a river or an area without fixed borders, `6` a country, `7` the sea. The codes between
 * (ACLED `2`, UCDP `2` and `3`) are for _near a town_ and for districts, which our records do not tell apart.
 *
 * @typeParam Item - Places.
 * @param reference - The `place` of an event or figure: a place, and how exactly the text says it.
 * @param places - The place must be among them; for UCDP also the places in it, of which the codes of subdivisions are
 *   read.
 * @param scheme - `acled` or `ucdp`.
 * @returns The code, or the reason why there is none: ACLED has no code for a whole country, neither has one for
 *   several.
 * @throws {RangeError} When no place has the id (the message names the three nearest), the precision or the scheme is
 *   unknown, or a place does not have a field that is read.
 * @remarks
 * O(n) in places. The codes are those of the terms of `place-precisions`; where a term has two codes of UCDP, and for
 * rivers and seas, the place decides. A region is a first-order division when it has an ISO 3166-2 code that neither
 * the place around it nor another one within it shares or splits.
 *
 * ACLED Codebook (geo precision); UCDP GED Codebook (where_prec).
 * @example
 * ```ts
 * import { placePrecisionOf } from "iraq-conflict-data";
 *
 * const places = [
 *   { id: "baghdad", kind: "city", path: ["baghdad", "iraq"], parent: "iraq", subdivision: "IQ-BG" },
 *   { id: "anbar", kind: "region", path: ["anbar", "iraq"], parent: "iraq", subdivision: "IQ-AN" },
 *   { id: "iraq", kind: "country", path: ["iraq"] },
 * ];
 * placePrecisionOf({ id: "baghdad", precision: "city" }, places, "acled"); // => { scheme: "acled", code: "1", match: "broad" }
 * placePrecisionOf({ id: "anbar", precision: "region" }, places, "ucdp"); // => { scheme: "ucdp", code: "4", match: "close" }
 * placePrecisionOf({ id: "iraq", precision: "country" }, places, "acled"); // => { scheme: "acled", none: "too-wide" }
 * ```
 */
export function placePrecisionOf<Item extends PreciselyPlaced, Scheme extends PrecisionScheme>(
  reference: Pick<PlaceReference, "precision"> & { readonly id: NoInfer<Item["id"]> },
  places: readonly Item[],
  scheme: Scheme,
): FieldCode<Scheme, PlacePrecisionReason> {
  const caller = "placePrecisionOf";
  requireShape(caller, "reference", reference, referenceShape);
  requireRecords(caller, "places", places, placeShape);
  requireTerm(caller, "scheme", scheme, PRECISION_SCHEMES);
  const place = requireId(caller, "place", places, reference.id);
  return placeCode(reference.precision, place, places, scheme);
}

/** The code of a place that was looked up: all arguments are sound. */
export function placeCode<Scheme extends PrecisionScheme>(
  precision: PlaceReference["precision"],
  place: PreciselyPlaced,
  places: readonly PreciselyPlaced[],
  scheme: Scheme,
): FieldCode<Scheme, PlacePrecisionReason> {
  if (scheme === "ucdp" && place.kind === "sea") return { scheme, code: "7", match: "close" };
  switch (precision) {
    case "multi-country":
      return { scheme, none: "too-wide" };
    case "country":
      return scheme === "acled"
        ? { scheme, none: "too-wide" }
        : { scheme, code: "6", match: "close" };
    case "region":
      if (scheme === "acled") return { scheme, code: "3", match: "close" };
      return isDivision(place, places)
        ? { scheme, code: "4", match: "close" }
        : { scheme, code: "5", match: "broad" };
    default:
      return scheme === "ucdp" && place.kind === "waterway"
        ? { scheme, code: "5", match: "broad" }
        : { scheme, code: "1", match: "broad" };
  }
}

/** Whether a place is a first-order division itself, and not an area within one or around several. */
export function isDivision(
  { id, kind, parent, subdivision }: PreciselyPlaced,
  places: readonly PreciselyPlaced[],
): boolean {
  return (
    kind === "region" &&
    subdivision !== undefined &&
    places.every(
      (other) =>
        (other.id !== parent || other.subdivision !== subdivision) &&
        (!other.path.includes(id) || (other.subdivision ?? subdivision) === subdivision),
    )
  );
}
