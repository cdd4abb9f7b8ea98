import { M as Measure, B as Bound, N as NumberWord, U as Unit } from "./units-DWfIUES8.js";
import { M as Modality } from "./statuses-C8CnTcle.js";
import { I as Inference, E as Evidence } from "./evidence-BvBx4c5v.js";
import { P as PlaceReference } from "./placeReference-CUONBRmg.js";
import { R as RecordDate } from "./recordDate-Bdn_JXxP.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Figure<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["figure"];
    readonly measure: Measure;
    readonly value: FigureValue;
    readonly unit: Unit;
    readonly subject?: Ids["actor"];
    readonly place?: PlaceReference<Ids>;
    readonly asOf?: RecordDate;
    readonly period?: RecordDate;
    readonly modality: Modality;
    readonly event?: Ids["event"];
    readonly prospect?: Ids["prospect"];
    readonly witnesses: number;
    readonly inferred: readonly Inference<FigureField>[];
    readonly evidence: readonly Evidence<Ids, FigureField>[];
}
type FigureField = "measure" | "value" | "unit" | "subject" | "place" | "asOf" | "period" | "modality" | "event" | "prospect";
interface FigureValue {
    readonly bound: Bound;
    readonly best?: number;
    readonly low?: number;
    readonly high?: number;
    readonly word?: NumberWord;
}
export type { Figure as F, FigureField as a, FigureValue as b };
