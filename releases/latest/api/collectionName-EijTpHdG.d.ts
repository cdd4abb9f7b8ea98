import { A as Actor } from "./actor-D3fY1TRu.js";
import { C as ConflictEvent } from "./event-DpzdfNWg.js";
import { F as Figure } from "./figure-DTytFolT.js";
import { P as Place } from "./place-_bOie8P6.js";
import { P as Prospect } from "./prospect-CPvZqDr0.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { S as Source } from "./source-DLpvcWc4.js";
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
