import { E as EventKind, S as Status, M as Modality } from "./statuses-C8CnTcle.js";
import { E as EventGroup, R as Role, W as Weapon, L as LinkKind } from "./weapons-Dztc6YYE.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
import { I as Inference, E as Evidence } from "./evidence-BvBx4c5v.js";
import { P as PlaceReference } from "./placeReference-CUONBRmg.js";
import { R as RecordDate } from "./recordDate-Bdn_JXxP.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface ActMembers<Ids extends RecordIds = RecordIds> {
    readonly kind: EventKind;
    readonly group: EventGroup;
    readonly title: Bilingual;
    readonly summary: Bilingual;
    readonly date: RecordDate;
    readonly place?: PlaceReference<Ids>;
    readonly participants: readonly Participant<Ids>[];
    readonly weapons: readonly Weapon[];
    readonly links: readonly ActLink<Ids>[];
    readonly witnesses: number;
    readonly inferred: readonly Inference<ActField<Ids>>[];
    readonly evidence: readonly Evidence<Ids, ActField<Ids>>[];
}
type ActField<Ids extends RecordIds = RecordIds> = "kind" | "date" | "place" | "modality" | "participants" | `participants.${Ids["actor"]}` | "weapons" | "links" | `links.${Ids["event"] | Ids["prospect"]}`;
interface Participant<Ids extends RecordIds = RecordIds> {
    readonly actor: Ids["actor"];
    readonly role: Role;
    readonly status: Status;
}
interface ActLink<Ids extends RecordIds = RecordIds> {
    readonly kind: LinkKind;
    readonly to: Ids["event"] | Ids["prospect"];
}
interface ConflictEvent<Ids extends RecordIds = RecordIds> extends ActMembers<Ids> {
    readonly id: Ids["event"];
    readonly modality: EventModality;
}
type EventModality = Extract<Modality, "occurred" | "ongoing">;
export type { ActField as A, ConflictEvent as C, EventModality as E, Participant as P, ActLink as a, ActMembers as b };
