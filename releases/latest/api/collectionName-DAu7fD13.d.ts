import { A as Actor } from "./actor-BZ2HtCPH.js";
import { C as ConflictEvent } from "./event-DD9eZ_fe.js";
import { F as Figure } from "./figure-B2vsoR1t.js";
import { P as Place } from "./place-nTYCjWEd.js";
import { P as Prospect } from "./prospect-BnClzqi1.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { S as Source } from "./source-DG08eC6F.js";
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
