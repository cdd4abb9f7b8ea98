import { C as CollectionName, D as Dataset } from "./collectionName-DAu7fD13.js";
import { R as Redirect } from "./redirect-JJ4lDmE8.js";
import { A as AnyTerm } from "./term-DVFt9Z6n.js";
import { D as DatasetIds } from "./ids-C8vo4sMg.js";
import "./actor-BZ2HtCPH.js";
import "./relationKinds-DlV3xo-7.js";
import "./alias-DlxyJSKa.js";
import "./aliasKinds-N68El_Ie.js";
import "./evidence-CQC3pi4o.js";
import "./statuses-IVhuwCQT.js";
import "./recordIds-Cs_G9_PB.js";
import "./bilingual-1-7RiglF.js";
import "./event-DD9eZ_fe.js";
import "./weapons-By8yWTHI.js";
import "./placeReference-CUONBRmg.js";
import "./placePrecisions-CUo93AZc.js";
import "./recordDate-Bdn_JXxP.js";
import "./dateBases-hmF-ATff.js";
import "./figure-B2vsoR1t.js";
import "./units-CHtbWnfn.js";
import "./place-nTYCjWEd.js";
import "./placeKinds-Bs5gRXoy.js";
import "./prospect-BnClzqi1.js";
import "./source-DG08eC6F.js";
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
