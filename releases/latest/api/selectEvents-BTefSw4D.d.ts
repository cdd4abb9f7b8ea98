import { C as ConflictEvent, E as EventModality } from "./event-DpzdfNWg.js";
import { P as Prospect } from "./prospect-CPvZqDr0.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { R as Role, E as EventGroup, W as Weapon } from "./weapons-Dztc6YYE.js";
import { M as Modality, E as EventKind, S as Status } from "./statuses-C8CnTcle.js";
import { O as OneOrMore } from "./requireValues-DtnfUECc.js";
type Act<Ids extends RecordIds = RecordIds> = ConflictEvent<Ids> | Prospect<Ids>;
type NoInfer<Type> = [
    Type
][Type extends unknown ? 0 : never];
type Certainty = "certain" | "possible";
interface EventCriteria<Ids extends RecordIds = RecordIds, Mode extends Modality = EventModality> {
    readonly during?: string | undefined;
    readonly certainty?: Certainty | undefined;
    readonly involving?: OneOrMore<Ids["actor"]> | undefined;
    readonly role?: OneOrMore<Role> | undefined;
    readonly kind?: OneOrMore<EventKind | EventGroup> | undefined;
    readonly at?: OneOrMore<Ids["place"]> | undefined;
    readonly weapon?: OneOrMore<Weapon> | undefined;
    readonly modality?: OneOrMore<Mode> | undefined;
    readonly status?: OneOrMore<Status> | undefined;
    readonly speaker?: OneOrMore<Ids["actor"]> | undefined;
    readonly source?: OneOrMore<Ids["source"]> | undefined;
    readonly witnesses?: number | undefined;
    readonly text?: string | undefined;
}
declare function selectEvents<Ids extends RecordIds, Item extends Act<Ids>>(events: readonly (Item & Act<Ids>)[], criteria: EventCriteria<NoInfer<Ids>, NoInfer<Item["modality"]>>): Item[];
export { type Act as A, type Certainty as C, type EventCriteria as E, type NoInfer as N, selectEvents as s };
