import { M as Modality } from "./statuses-C8CnTcle.js";
import { b as ActMembers, E as EventModality } from "./event-DpzdfNWg.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Prospect<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
    readonly id: Ids["prospect"];
    readonly modality: ProspectModality;
}
type ProspectModality = Exclude<Modality, EventModality>;
export type { Prospect as P, ProspectModality as a };
