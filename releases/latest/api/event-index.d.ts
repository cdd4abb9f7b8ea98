import { A as Act, E as EventCriteria, N as NoInfer } from "./selectEvents-D9oAWDte.js";
import { R as RecordIds } from "./recordIds-PTs_P0-H.js";
import "./event-DCeUfCzz.js";
import "./statuses-IVhuwCQT.js";
import "./weapons-By8yWTHI.js";
import "./bilingual-1-7RiglF.js";
import "./evidence-D6EKxRso.js";
import "./placeReference-DHxztNOj.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-BKUU8dnY.js";
import "./dateBases-hmF-ATff.js";
import "./prospect-DVtiLdd1.js";
import "./requireValues-BQcsN9HI.js";
interface EventIndex<Ids extends RecordIds = RecordIds, Item extends Act<Ids> = Act<Ids>> {
    readonly select: (criteria: EventCriteria<NoInfer<Ids>, Item["modality"]>) => Item[];
}
declare function indexEvents<Ids extends RecordIds, Item extends Act<Ids>>(events: readonly (Item & Act<Ids>)[]): EventIndex<Ids, Item>;
export { EventCriteria, type EventIndex, indexEvents };
