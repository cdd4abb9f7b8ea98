import type { PlaceKind } from "../vocabulary/placeKinds.js";
import type { PlacePrecision } from "../vocabulary/placePrecisions.js";
import type { Alias } from "./alias.js";
import type { Bilingual } from "./bilingual.js";
import type { RecordIds } from "./recordIds.js";

/** A place that events and figures point to. */
export interface Place<Ids extends RecordIds = RecordIds> {
  /** Permanent id. */
  readonly id: Ids["place"];
  /** What sort of place. */
  readonly kind: PlaceKind;
  /** The name that we use. */
  readonly names: Bilingual;
  /** Other names and every spelling in the sources. */
  readonly aliases: readonly Alias<Ids>[];
  /** ISO 3166-1 alpha-2. Absent for seas and for regions across borders. */
  readonly country?: string;
  /** ISO 3166-2 code of the subdivision that it is, or that it lies in. */
  readonly subdivision?: string;
  /** P-code (OCHA COD-AB) of the smallest area that it is, or that it certainly lies in. */
  readonly pcode?: string;
  /** The place that contains it. */
  readonly parent?: Ids["place"];
  /** Absent when a point would be more exact than what is known. */
  readonly coordinates?: Coordinates;
  /** The place and all that contain it, smallest first. Derived. */
  readonly path: readonly Ids["place"][];
}

/** A point that stands for a place. */
export interface Coordinates {
  /** Degrees north, WGS 84. */
  readonly lat: number;
  /** Degrees east, WGS 84. */
  readonly lon: number;
  /** How large an area the point stands for. */
  readonly precision: PlacePrecision;
  /** The gazetteer or page that gives the point. It also says whose point it is, when that has another name. */
  readonly source: string;
}
