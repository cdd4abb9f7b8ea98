import { C as CollectionName } from "./collectionName-EijTpHdG.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { A as Actor } from "./actor-D3fY1TRu.js";
import { C as ConflictEvent } from "./event-DpzdfNWg.js";
import { F as Figure } from "./figure-DTytFolT.js";
import { P as Place } from "./place-_bOie8P6.js";
import { P as Prospect } from "./prospect-CPvZqDr0.js";
import { S as Source } from "./source-DLpvcWc4.js";
import { O as OneOrMore } from "./requireValues-DtnfUECc.js";
import "./relationKinds-CM5J-6gE.js";
import "./alias-CIPBFHwK.js";
import "./aliasKinds-N68El_Ie.js";
import "./evidence-BvBx4c5v.js";
import "./statuses-C8CnTcle.js";
import "./bilingual-1-7RiglF.js";
import "./weapons-Dztc6YYE.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./units-DWfIUES8.js";
import "./placeKinds-Bs5gRXoy.js";
import "./sourceKinds-B5rdXxGh.js";
interface SearchRecords<Ids extends RecordIds = RecordIds> {
    readonly events?: readonly ConflictEvent<Ids>[] | undefined;
    readonly prospects?: readonly Prospect<Ids>[] | undefined;
    readonly actors?: readonly Actor<Ids>[] | undefined;
    readonly figures?: readonly Figure<Ids>[] | undefined;
    readonly places?: readonly Place<Ids>[] | undefined;
    readonly sources?: readonly Source<Ids>[] | undefined;
}
type SearchField = "names" | "aliases" | "title" | "summary" | "kind" | "weapons" | "posts" | "measure" | "value" | "subject" | "id";
interface SearchOptions<Name extends CollectionName = CollectionName> {
    readonly limit?: number | undefined;
    readonly collections?: OneOrMore<Name> | undefined;
}
interface SearchMatch {
    readonly word: string;
    readonly how: "exact" | "form" | "prefix" | "sound" | "typo";
    readonly as: readonly string[];
    readonly fields: readonly SearchField[];
}
interface IdsByCollection<Ids extends RecordIds = RecordIds> {
    readonly events: Ids["event"];
    readonly prospects: Ids["prospect"];
    readonly actors: Ids["actor"];
    readonly figures: Ids["figure"];
    readonly places: Ids["place"];
    readonly sources: Ids["source"];
}
type SearchResult<Ids extends RecordIds = RecordIds, Name extends CollectionName = CollectionName> = {
    readonly [Collection in Name]: {
        readonly collection: Collection;
        readonly id: IdsByCollection<Ids>[Collection];
        readonly score: number;
        readonly matched: readonly SearchMatch[];
    };
}[Name];
interface Search<Ids extends RecordIds = RecordIds> {
    readonly search: <Name extends CollectionName = CollectionName>(query: string, options?: SearchOptions<Name>) => SearchResult<Ids, Name>[];
}
interface CreateOptions {
    readonly prebuilt?: string | undefined;
}
declare function createSearch<Ids extends RecordIds = RecordIds>(records: SearchRecords<Ids>, options?: CreateOptions): Search<Ids>;
declare function prebuildSearch(records: SearchRecords): string;
export { CollectionName, type CreateOptions, type IdsByCollection, type Search, type SearchField, type SearchMatch, type SearchOptions, type SearchRecords, type SearchResult, createSearch, prebuildSearch };
