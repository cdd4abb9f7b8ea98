import { M as Modality } from "./statuses-IVhuwCQT.js";
import { A as ActMembers, E as EventModality } from "./event-DD9eZ_fe.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Prospect<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
    readonly id: Ids["prospect"];
    readonly modality: ProspectModality;
}
type ProspectModality = Exclude<Modality, EventModality>;
export type { Prospect as P, ProspectModality as a };
