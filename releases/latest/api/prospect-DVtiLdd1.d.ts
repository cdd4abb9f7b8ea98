import { M as Modality } from "./statuses-IVhuwCQT.js";
import { A as ActMembers, E as EventModality } from "./event-DCeUfCzz.js";
import { R as RecordIds } from "./recordIds-PTs_P0-H.js";
interface Prospect<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
    readonly id: Ids["prospect"];
    readonly modality: ProspectModality;
}
type ProspectModality = Exclude<Modality, EventModality>;
export type { Prospect as P, ProspectModality as a };
