import { A as Act, E as EventCriteria, N as NoInfer } from "./selectEvents-BTefSw4D.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import "./event-DpzdfNWg.js";
import "./statuses-C8CnTcle.js";
import "./weapons-Dztc6YYE.js";
import "./bilingual-1-7RiglF.js";
import "./evidence-BvBx4c5v.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./prospect-CPvZqDr0.js";
import "./requireValues-DtnfUECc.js";
interface EventIndex<Ids extends RecordIds = RecordIds, Item extends Act<Ids> = Act<Ids>> {
    readonly select: (criteria: EventCriteria<NoInfer<Ids>, Item["modality"]>) => Item[];
}
declare function indexEvents<Ids extends RecordIds, Item extends Act<Ids>>(events: readonly (Item & Act<Ids>)[]): EventIndex<Ids, Item>;
export { EventCriteria, type EventIndex, indexEvents };
