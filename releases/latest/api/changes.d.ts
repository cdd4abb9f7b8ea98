import { C as CollectionName, D as Dataset } from "./collectionName-EijTpHdG.js";
import { R as Redirect } from "./redirect-BHD_fZJQ.js";
import { A as AnyTerm } from "./term-xm5fIa4_.js";
import { D as DatasetIds } from "./ids-QETkvwIJ.js";
import "./actor-D3fY1TRu.js";
import "./relationKinds-CM5J-6gE.js";
import "./alias-CIPBFHwK.js";
import "./aliasKinds-N68El_Ie.js";
import "./evidence-BvBx4c5v.js";
import "./statuses-C8CnTcle.js";
import "./recordIds-Cs_G9_PB.js";
import "./bilingual-1-7RiglF.js";
import "./event-DpzdfNWg.js";
import "./weapons-Dztc6YYE.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./figure-DTytFolT.js";
import "./units-DWfIUES8.js";
import "./place-_bOie8P6.js";
import "./placeKinds-Bs5gRXoy.js";
import "./prospect-CPvZqDr0.js";
import "./source-DLpvcWc4.js";
import "./sourceKinds-B5rdXxGh.js";
type SetName = CollectionName | "terms" | "redirects";
interface SetDigests {
    readonly set: string;
    readonly collections: Readonly<Record<SetName, string>>;
}
interface Release {
    readonly version: string;
    readonly date: string;
    readonly digests: SetDigests;
}
declare const releases: readonly Release[];
interface RetiredIds {
    readonly sources: {};
    readonly actors: {};
    readonly places: {};
    readonly events: {};
    readonly prospects: {};
    readonly figures: {};
}
interface RecordSet extends Dataset {
    readonly terms: readonly AnyTerm[];
    readonly redirects: readonly Redirect[];
}
interface Changed {
    readonly collection: SetName;
    readonly id: string;
}
interface AddedRecord extends Changed {
    readonly kind: "added";
    readonly after: object;
}
interface ChangedField extends Changed {
    readonly kind: "changed";
    readonly field: string;
    readonly before?: unknown;
    readonly after?: unknown;
}
interface RemovedRecord extends Changed {
    readonly kind: "removed";
    readonly before: object;
}
type RecordChange = AddedRecord | ChangedField | RemovedRecord;
interface Explained {
    readonly reason?: string;
    readonly source?: string;
}
type ReleaseChange = RecordChange & Explained & {
    readonly version: string;
};
declare function changesSince(version: string): ReleaseChange[];
declare function knownAt(version: string): RecordSet;
type RetiredId<Name extends CollectionName = CollectionName> = {
    [Each in Name]: keyof RetiredIds[Each];
}[Name];
interface ReleasedIds extends DatasetIds {
    readonly retired: RetiredId;
}
type ReleasedId = ReleasedIds[keyof ReleasedIds];
interface ResolvedId {
    readonly status: "current" | Redirect["kind"];
    readonly collection: CollectionName;
    readonly successors: readonly string[];
    readonly reason?: string;
}
interface ResolveOptions {
    readonly collection?: CollectionName | undefined;
}
declare function resolveId(id: ReleasedId | (string & Record<never, never>), options?: ResolveOptions): ResolvedId;
export { type AddedRecord, type ChangedField, type Explained, type RecordChange, type RecordSet, type Release, type ReleaseChange, type ReleasedId, type ReleasedIds, type RemovedRecord, type ResolveOptions, type ResolvedId, type RetiredId, type RetiredIds, type SetDigests, type SetName, changesSince, knownAt, releases, resolveId };
