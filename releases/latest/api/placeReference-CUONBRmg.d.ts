import { P as PlacePrecision } from "./placePrecisions-CUo93AZc.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface PlaceReference<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["place"];
    readonly precision: PlacePrecision;
    readonly path: readonly Ids["place"][];
}
export type { PlaceReference as P };
