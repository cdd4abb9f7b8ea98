import { S as Status, E as EventKind, M as Modality } from "./statuses-C8CnTcle.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Locator<Ids extends RecordIds = RecordIds> {
    readonly source: Ids["source"];
    readonly paragraph?: number;
}
interface Attribution<Ids extends RecordIds = RecordIds> extends Locator<Ids> {
    readonly phrase: string;
    readonly status: Status;
    readonly speaker: Ids["actor"];
    readonly via?: readonly Ids["actor"][];
}
interface Evidence<Ids extends RecordIds = RecordIds, Field extends string = string> extends Attribution<Ids> {
    readonly supports: readonly Field[];
    readonly says?: Variant<Ids>;
}
interface Variant<Ids extends RecordIds = RecordIds> {
    readonly kind?: EventKind;
    readonly date?: string;
    readonly place?: Ids["place"];
    readonly modality?: Modality;
}
interface Attestation<Ids extends RecordIds = RecordIds> extends Attribution<Ids> {
    readonly attests?: string;
}
interface Inference<Field extends string = string> {
    readonly field: Field;
    readonly reason: string;
}
export type { Attestation as A, Evidence as E, Inference as I, Locator as L, Variant as V, Attribution as a };
