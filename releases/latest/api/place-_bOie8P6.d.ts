import { P as PlaceKind } from "./placeKinds-Bs5gRXoy.js";
import { P as PlacePrecision } from "./placePrecisions-CUo93AZc.js";
import { A as Alias } from "./alias-CIPBFHwK.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Place<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["place"];
    readonly kind: PlaceKind;
    readonly names: Bilingual;
    readonly aliases: readonly Alias<Ids>[];
    readonly country?: string;
    readonly subdivision?: string;
    readonly pcode?: string;
    readonly parent?: Ids["place"];
    readonly coordinates?: Coordinates;
    readonly path: readonly Ids["place"][];
}
interface Coordinates {
    readonly lat: number;
    readonly lon: number;
    readonly precision: PlacePrecision;
    readonly source: string;
}
export type { Coordinates as C, Place as P };
