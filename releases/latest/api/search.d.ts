import { C as CollectionName } from "./collectionName-DAu7fD13.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { A as Actor } from "./actor-BZ2HtCPH.js";
import { C as ConflictEvent } from "./event-DD9eZ_fe.js";
import { F as Figure } from "./figure-B2vsoR1t.js";
import { P as Place } from "./place-nTYCjWEd.js";
import { P as Prospect } from "./prospect-BnClzqi1.js";
import { S as Source } from "./source-DG08eC6F.js";
import { O as OneOrMore } from "./requireValues-DtnfUECc.js";
import "./relationKinds-DlV3xo-7.js";
import "./alias-DlxyJSKa.js";
import "./aliasKinds-N68El_Ie.js";
import "./evidence-CQC3pi4o.js";
import "./statuses-IVhuwCQT.js";
import "./bilingual-1-7RiglF.js";
import "./weapons-By8yWTHI.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./units-CHtbWnfn.js";
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
