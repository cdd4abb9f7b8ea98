import type { PlacePrecision } from "../vocabulary/placePrecisions.js";
import type { RecordIds } from "./recordIds.js";

/** Where something was, no more exactly than the text says. */
export interface PlaceReference<Ids extends RecordIds = RecordIds> {
  /** The smallest place that the text allows. */
  readonly id: Ids["place"];
  /** How exactly the text says where it was. */
  readonly precision: PlacePrecision;
  /** The place and all that contain it, smallest first. Derived. */
  readonly path: readonly Ids["place"][];
}
