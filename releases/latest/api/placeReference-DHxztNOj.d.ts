import { P as PlacePrecision } from "./placePrecisions-CUo93AZc.js";
import { R as RecordIds } from "./recordIds-PTs_P0-H.js";
interface PlaceReference<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["place"];
    readonly precision: PlacePrecision;
    readonly path: readonly Ids["place"][];
}
export type { PlaceReference as P };
