import { A as Access, S as SourceKind } from "./sourceKinds-B5rdXxGh.js";
import { A as ActorKind, I as Identity, P as PostTitle, R as RelationKind } from "./relationKinds-CM5J-6gE.js";
import { A as AliasKind } from "./aliasKinds-N68El_Ie.js";
import { B as Bound, M as Measure, N as NumberWord, U as Unit } from "./units-DWfIUES8.js";
import { D as DateBasis } from "./dateBases-hmF-ATff.js";
import { E as EventGroup, L as LinkKind, R as Role, W as Weapon } from "./weapons-Dztc6YYE.js";
import { E as EventKind, M as Modality, S as Status } from "./statuses-C8CnTcle.js";
import { P as PlaceKind } from "./placeKinds-Bs5gRXoy.js";
import { P as PlacePrecision } from "./placePrecisions-CUo93AZc.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
type TermList = "accesses" | "actor-kinds" | "alias-kinds" | "bounds" | "date-bases" | "event-groups" | "event-kinds" | "identities" | "link-kinds" | "measures" | "modalities" | "number-words" | "place-kinds" | "place-precisions" | "post-titles" | "relation-kinds" | "roles" | "source-kinds" | "statuses" | "units" | "weapons";
type TermId = Access | ActorKind | AliasKind | Bound | DateBasis | EventGroup | EventKind | Identity | LinkKind | Measure | Modality | NumberWord | PlaceKind | PlacePrecision | PostTitle | RelationKind | Role | SourceKind | Status | Unit | Weapon;
interface Term<List extends string = TermList, Id extends string = TermId> {
    readonly id: Id;
    readonly list: List;
    readonly label: Bilingual;
    readonly synonyms?: Synonyms;
    readonly definition: Bilingual;
    readonly broader?: Id;
    readonly exclusive?: boolean;
    readonly done?: boolean;
    readonly crosswalk: readonly CrosswalkEntry[];
    readonly prospects?: readonly ProspectEntry[];
}
type AnyTerm = Term<string, string>;
interface Synonyms {
    readonly en: readonly string[];
    readonly ar: readonly string[];
}
type CrosswalkEntry = CrosswalkCode | CrosswalkGap;
interface CrosswalkCode {
    readonly scheme: CrosswalkScheme;
    readonly code: string;
    readonly match: "exact" | "close" | "broad" | "narrow";
}
interface CrosswalkGap {
    readonly scheme: CrosswalkScheme;
    readonly none: "not-covered" | "dropped" | "only-if-lethal" | "attribute" | "too-general" | "not-done" | "conditional";
}
type ProspectEntry = ProspectCode | ProspectGap;
interface ProspectCode extends CrosswalkCode {
    readonly modality: string;
}
interface ProspectGap extends CrosswalkGap {
    readonly modality: string;
}
type CrosswalkScheme = "plover" | "cameo" | "acled" | "ucdp" | "gtd" | "airwars" | "sfm" | "bods" | "wikidata";
export type { AnyTerm as A, CrosswalkCode as C, ProspectCode as P, Synonyms as S, Term as T, CrosswalkEntry as a, CrosswalkGap as b, CrosswalkScheme as c, ProspectEntry as d, ProspectGap as e, TermId as f, TermList as g };
