import { A as Act, E as EventCriteria, N as NoInfer } from "./selectEvents-Do1NUgeS.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import "./event-DD9eZ_fe.js";
import "./statuses-IVhuwCQT.js";
import "./weapons-By8yWTHI.js";
import "./bilingual-1-7RiglF.js";
import "./evidence-CQC3pi4o.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./prospect-BnClzqi1.js";
import "./requireValues-DtnfUECc.js";
interface EventIndex<Ids extends RecordIds = RecordIds, Item extends Act<Ids> = Act<Ids>> {
    readonly select: (criteria: EventCriteria<NoInfer<Ids>, Item["modality"]>) => Item[];
}
declare function indexEvents<Ids extends RecordIds, Item extends Act<Ids>>(events: readonly (Item & Act<Ids>)[]): EventIndex<Ids, Item>;
export { EventCriteria, type EventIndex, indexEvents };
