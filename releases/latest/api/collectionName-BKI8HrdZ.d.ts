import { A as Actor } from "./actor-DrIfAsD9.js";
import { C as ConflictEvent } from "./event-DCeUfCzz.js";
import { F as Figure } from "./figure-DgbQUyCu.js";
import { P as Place } from "./place-CklI7sFC.js";
import { P as Prospect } from "./prospect-DVtiLdd1.js";
import { R as RecordIds } from "./recordIds-PTs_P0-H.js";
import { S as Source } from "./source-9BWyRIOF.js";
interface Dataset<Ids extends RecordIds = RecordIds> {
    readonly sources: readonly Source<Ids>[];
    readonly actors: readonly Actor<Ids>[];
    readonly places: readonly Place<Ids>[];
    readonly events: readonly ConflictEvent<Ids>[];
    readonly prospects: readonly Prospect<Ids>[];
    readonly figures: readonly Figure<Ids>[];
}
type CollectionName = keyof Dataset;
export type { CollectionName as C, Dataset as D };
