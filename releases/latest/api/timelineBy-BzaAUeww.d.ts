import { A as Actor, R as Relation, S as Spanning, c as Post } from "./actor-D3fY1TRu.js";
import { A as ActorKind, I as Identity, R as RelationKind, P as PostTitle } from "./relationKinds-CM5J-6gE.js";
import { E as EventCriteria, N as NoInfer, A as Act, C as Certainty } from "./selectEvents-BTefSw4D.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
import { O as OneOrMore } from "./requireValues-DtnfUECc.js";
import { F as Figure, b as FigureValue } from "./figure-DTytFolT.js";
import { M as Measure, N as NumberWord, B as Bound } from "./units-DWfIUES8.js";
import { P as Place, C as Coordinates } from "./place-_bOie8P6.js";
import { P as PlaceKind } from "./placeKinds-Bs5gRXoy.js";
import { S as Source } from "./source-DLpvcWc4.js";
import { S as SourceKind } from "./sourceKinds-B5rdXxGh.js";
import { A as AnyTerm, a as CrosswalkEntry } from "./term-xm5fIa4_.js";
import { E as Evidence, a as Attribution } from "./evidence-BvBx4c5v.js";
import { R as Role, E as EventGroup } from "./weapons-Dztc6YYE.js";
import { S as Status, M as Modality } from "./statuses-C8CnTcle.js";
import { C as ConflictEvent, P as Participant } from "./event-DpzdfNWg.js";
import { P as Prospect } from "./prospect-CPvZqDr0.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
import { R as RecordDate } from "./recordDate-Bdn_JXxP.js";
interface KnownBounds {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly startLatest?: string | null;
    readonly endEarliest?: string | null;
}
interface ActorCriteria<Ids extends RecordIds = RecordIds> extends Pick<EventCriteria<Ids>, "status" | "speaker" | "source"> {
    readonly involving?: OneOrMore<Ids["actor"]> | undefined;
    readonly kind?: OneOrMore<ActorKind> | undefined;
    readonly text?: string | undefined;
}
declare function selectActors<Ids extends RecordIds>(actors: readonly Actor<Ids>[], criteria: ActorCriteria<NoInfer<Ids>>): Actor<Ids>[];
interface FigureCriteria<Ids extends RecordIds = RecordIds> extends Pick<EventCriteria<Ids>, "certainty" | "at" | "modality" | "status" | "speaker" | "source"> {
    readonly during?: string | undefined;
    readonly involving?: OneOrMore<Ids["actor"]> | undefined;
    readonly measure?: OneOrMore<Measure> | undefined;
    readonly event?: OneOrMore<Ids["event"]> | undefined;
    readonly witnesses?: number | undefined;
    readonly text?: string | undefined;
}
declare function selectFigures<Ids extends RecordIds>(figures: readonly Figure<Ids>[], criteria: FigureCriteria<NoInfer<Ids>>): Figure<Ids>[];
interface PlaceCriteria<Ids extends RecordIds = RecordIds> {
    readonly kind?: OneOrMore<PlaceKind> | undefined;
    readonly at?: OneOrMore<Ids["place"]> | undefined;
    readonly text?: string | undefined;
}
declare function selectPlaces<Ids extends RecordIds>(places: readonly Place<Ids>[], criteria: PlaceCriteria<NoInfer<Ids>>): Place<Ids>[];
interface SourceCriteria<Ids extends RecordIds = RecordIds> extends Pick<EventCriteria<Ids>, "certainty"> {
    readonly during?: string | undefined;
    readonly kind?: OneOrMore<SourceKind> | undefined;
    readonly outlet?: OneOrMore<Ids["actor"]> | undefined;
    readonly text?: string | undefined;
}
declare function selectSources<Ids extends RecordIds>(sources: readonly Source<Ids>[], criteria: SourceCriteria<NoInfer<Ids>>): Source<Ids>[];
interface Identified {
    readonly id: string;
}
interface Dated extends Identified {
    readonly date: Pick<RecordDate, "earliest" | "latest">;
}
declare function isolateRtl(text: string): string;
type CrossedTerm = Pick<AnyTerm, "id" | "list" | "broader" | "done" | "crosswalk" | "prospects">;
interface CrosswalkQuestion<Id extends string = string> {
    readonly kind: Id;
    readonly modality: Id;
    readonly scheme: "plover" | "cameo" | "acled" | "ucdp";
}
declare function crosswalkOf<Item extends CrossedTerm>(terms: readonly Item[], question: CrosswalkQuestion<NoInfer<Item["id"]>>): CrosswalkEntry;
declare function isCalendarDay(text: unknown): boolean;
declare function isEdtf(text: unknown): boolean;
type AnyDate = string | Pick<RecordDate, "edtf">;
interface Citations {
    readonly text: string;
    readonly csl: CslItem[];
    readonly biblatex: string;
}
type CitationFormat = keyof Citations;
type CitableRecord<Ids extends RecordIds = RecordIds> = Act<Ids> | Figure<Ids> | Actor<Ids> | Place<Ids> | Source<Ids>;
interface ReleaseDetails {
    readonly title: string;
    readonly author: string;
    readonly released?: string | undefined;
    readonly url?: string | undefined;
}
interface CitedRelease extends ReleaseDetails {
    readonly version: string;
}
interface CitedRecords<Ids extends RecordIds = RecordIds> {
    readonly sources: readonly Source<Ids>[];
    readonly actors: readonly Actor<Ids>[];
}
type CitedDataset<Ids extends RecordIds = RecordIds> = CitedRecords<Ids> & (CitedRelease | ({
    readonly version?: undefined;
} & {
    readonly [Name in keyof ReleaseDetails]?: ReleaseDetails[Name] | undefined;
}));
interface CslItem {
    readonly id: string;
    readonly type: "article-newspaper" | "document" | "dataset";
    readonly title: string;
    readonly author?: readonly CslName[];
    readonly "container-title"?: string;
    readonly publisher?: string;
    readonly issued?: CslDate;
    readonly version?: string;
    readonly locator?: string;
    readonly note?: string;
    readonly language?: string;
    readonly URL?: string;
}
interface CslName {
    readonly literal: string;
}
interface CslDate {
    readonly "date-parts": readonly (readonly number[])[];
    readonly circa?: true;
}
interface ActorAttribution<Ids extends RecordIds = RecordIds> {
    readonly speaker: Ids["actor"];
    readonly status: Status;
    readonly roles: readonly Role[];
    readonly evidence: readonly Evidence<Ids>[];
}
declare function attributionsOf<Ids extends RecordIds>(event: Pick<Act<Ids>, "participants" | "evidence">, actor: NoInfer<Ids["actor"]>): ActorAttribution<Ids>[];
declare function chainOf<Ids extends RecordIds>(evidence: Pick<Attribution<NoInfer<Ids>>, "source" | "speaker" | "via">, sources: readonly Source<Ids>[]): Ids["actor"][];
interface Claim<Ids extends RecordIds = RecordIds> {
    readonly form: "speech-act" | "allegation";
    readonly speaker: Ids["actor"] | null;
    readonly status: Status;
    readonly role: Role;
    readonly act: Act<Ids>;
    readonly evidence: readonly Evidence<Ids>[];
}
declare function claimsAbout<Ids extends RecordIds>(events: readonly Act<Ids>[], actor: NoInfer<Ids["actor"]>): Claim<Ids>[];
type Outcome<Ids extends RecordIds = RecordIds> = ClaimOutcome<Ids> | ProspectOutcome<Ids>;
interface ClaimOutcome<Ids extends RecordIds = RecordIds> {
    readonly form: "claim";
    readonly event: ConflictEvent<Ids>;
    readonly fates: readonly Fate<Ids>[];
}
interface ProspectOutcome<Ids extends RecordIds = RecordIds> {
    readonly form: "prospect";
    readonly prospect: Prospect<Ids>;
    readonly fates: readonly Fate<Ids>[];
}
interface Fate<Ids extends RecordIds = RecordIds> {
    readonly kind: "confirmed" | "denied" | "claimed" | "fulfilled";
    readonly by: Act<Ids>;
    readonly evidence: readonly Evidence<Ids>[];
}
declare function outcomesOf<Ids extends RecordIds>(records: {
    readonly events: readonly ConflictEvent<Ids>[];
    readonly prospects: readonly Prospect<Ids>[];
}): Outcome<Ids>[];
interface Witness<Ids extends RecordIds = RecordIds> {
    readonly voice: Ids["actor"];
    readonly origin: Ids["actor"];
    readonly independent: boolean;
    readonly evidence: readonly Evidence<Ids>[];
    readonly agrees: readonly string[];
    readonly contradicts: readonly Contradiction[];
}
interface Contradiction {
    readonly field: string;
    readonly value?: string;
}
declare function witnessesOf<Ids extends RecordIds>(record: Pick<Act<NoInfer<Ids>>, "evidence" | "group"> | Pick<Figure<NoInfer<Ids>>, "evidence">, dataset: {
    readonly sources: readonly Source<Ids>[];
    readonly actors: readonly Actor<Ids>[];
}): Witness<Ids>[];
interface DisputedAct<Ids extends RecordIds = RecordIds> {
    readonly act: Act<Ids>;
    readonly disputes: readonly Dispute<Ids>[];
}
interface Dispute<Ids extends RecordIds = RecordIds> {
    readonly about: "kind" | "date" | "place" | "modality" | "agent" | "responsibility";
    readonly readings: readonly Reading<Ids>[];
}
interface Reading<Ids extends RecordIds = RecordIds> {
    readonly value: string;
    readonly status?: Status;
    readonly event?: Ids["event"] | Ids["prospect"];
    readonly evidence: readonly Evidence<Ids>[];
}
declare function rivalClaims<Ids extends RecordIds>(events: readonly Act<Ids>[]): DisputedAct<Ids>[];
interface SeriesOptions {
    readonly modality?: Modality | undefined;
}
declare function seriesOf<Item extends Figure>(figures: readonly Item[], measure: Measure): Item[];
interface DayQuestion extends SeriesOptions {
    readonly measure: Measure;
    readonly on: string;
}
declare function figuresOn<Item extends Figure>(figures: readonly Item[], question: DayQuestion): Item[];
type FigurePolicy = keyof ResolvedNumbers;
interface ResolvedNumbers {
    readonly "acled-lowest": {
        readonly best: number;
    };
    readonly "ucdp-best-low-high": {
        readonly low: number;
        readonly best?: number;
        readonly high: number;
    };
    readonly range: {
        readonly low: number;
        readonly high: number;
    };
    readonly latest: StatedNumbers;
    readonly "official-first": StatedNumbers;
}
type StatedNumbers = Readonly<Pick<FigureValue, "low" | "best" | "high">>;
interface FigureQuestion<Policy extends FigurePolicy = FigurePolicy> extends DayQuestion {
    readonly policy: Policy;
}
type ResolvedFigure<Policy extends FigurePolicy = FigurePolicy, Ids extends RecordIds = RecordIds> = ResolvedNumbers[Policy] & ResolvedFrom<Ids>;
interface ResolvedFrom<Ids extends RecordIds = RecordIds> {
    readonly from: readonly Ids["figure"][];
    readonly bounds: readonly Bound[];
    readonly words: readonly FigureWord<Ids>[];
}
interface FigureWord<Ids extends RecordIds = RecordIds> {
    readonly word: NumberWord;
    readonly from: Ids["figure"];
}
declare function resolveFigure<Ids extends RecordIds, Policy extends FigurePolicy>(figures: readonly Figure<Ids>[], question: FigureQuestion<Policy>): ResolvedFigure<Policy, Ids> | undefined;
interface Rivalry<Item> {
    readonly figures: readonly Item[];
    readonly difference: FigureDifference;
}
interface FigureDifference {
    readonly absolute: number;
    readonly ratio: number;
}
declare function rivals<Item extends Figure>(figures: readonly Item[]): Rivalry<Item>[];
interface SeriesStep<Item> {
    readonly first: string | null;
    readonly last: string | null;
    readonly figures: readonly Item[];
}
declare function stepSeries<Item extends Figure>(figures: readonly Item[], measure: Measure, options?: SeriesOptions): SeriesStep<Item>[];
interface FigureSum<Ids extends RecordIds = RecordIds> {
    readonly best: number;
    readonly from: readonly Ids["figure"][];
}
interface LooseFigureSum<Ids extends RecordIds = RecordIds> {
    readonly low?: number;
    readonly high?: number;
    readonly bounds: readonly Bound[];
    readonly from: readonly Ids["figure"][];
}
declare function sumOf<Ids extends RecordIds>(figures: readonly Figure<Ids>[], options?: {
    readonly bounds?: false | undefined;
}): FigureSum<Ids> | undefined;
declare function sumOf<Ids extends RecordIds>(figures: readonly Figure<Ids>[], options: {
    readonly bounds: true;
}): LooseFigureSum<Ids> | undefined;
declare function sumOf<Ids extends RecordIds>(figures: readonly Figure<Ids>[], options: {
    readonly bounds?: boolean | undefined;
}): FigureSum<Ids> | LooseFigureSum<Ids> | undefined;
declare function byId<Item extends Identified>(records: readonly Item[], id: NoInfer<Item["id"]>): Item;
interface LabelOptions<List extends string = string> {
    readonly language?: keyof Bilingual | undefined;
    readonly list?: List | undefined;
}
declare function labelOf<Item extends Pick<AnyTerm, "id" | "list" | "label">>(terms: readonly Item[], id: NoInfer<Item["id"]>, options?: LabelOptions<NoInfer<Item["list"]>>): string;
declare function hasId<Item extends Identified>(records: readonly Item[], id: unknown): id is Item["id"];
interface Dyad<Ids extends RecordIds = RecordIds> {
    readonly agent: Ids["actor"];
    readonly facing: Ids["actor"];
    readonly count: number;
    readonly countByGroup: Readonly<Partial<Record<EventGroup, number>>>;
    readonly events: readonly (Ids["event"] | Ids["prospect"])[];
}
declare function dyads<Ids extends RecordIds>(events: readonly Pick<Act<Ids>, "id" | "group" | "participants">[]): Dyad<Ids>[];
interface MembershipOptions {
    readonly on?: string | undefined;
    readonly certainty?: Certainty | undefined;
}
declare function membersOf<Item extends Pick<Actor, "id" | "relations">>(actors: readonly Item[], umbrella: NoInfer<Item["id"]>, options?: MembershipOptions): Item[];
interface Network<Ids extends RecordIds = RecordIds> {
    readonly options: NetworkOptions;
    readonly nodes: NetworkNode<Ids>[];
    readonly edges: NetworkEdge<Ids>[];
}
interface NetworkOptions {
    readonly type: "mixed";
    readonly multi: true;
    readonly allowSelfLoops: true;
}
interface NetworkNode<Ids extends RecordIds = RecordIds> {
    readonly key: Ids["actor"];
    readonly attributes: NodeAttributes;
}
interface NodeAttributes {
    readonly label: string;
    readonly labelArabic: string;
    readonly kind: ActorKind;
    readonly identity: Identity;
}
interface NetworkEdge<Ids extends RecordIds = RecordIds> {
    readonly key: string;
    readonly source: Ids["actor"];
    readonly target: Ids["actor"];
    readonly undirected?: true;
    readonly attributes: RelationAttributes<Ids> | SharedEventsAttributes<Ids>;
}
type RelationAttributes<Ids extends RecordIds = RecordIds> = Omit<Relation<Ids>, "object">;
interface SharedEventsAttributes<Ids extends RecordIds = RecordIds> {
    readonly kind: "co-participation";
    readonly weight: number;
    readonly events: readonly (Ids["event"] | Ids["prospect"])[];
}
interface NetworkCriteria {
    readonly on?: string | undefined;
    readonly certainty?: Certainty | undefined;
    readonly kind?: OneOrMore<RelationKind | "co-participation"> | undefined;
}
declare function networkOf<Ids extends RecordIds>(records: {
    readonly actors: readonly Actor<Ids>[];
    readonly events: readonly Act<Ids>[];
}, criteria?: NetworkCriteria): Network<Ids>;
type BoundingBox = readonly [
    west: number,
    south: number,
    east: number,
    north: number
];
interface BoxedPlaces {
    readonly box: BoundingBox | null;
    readonly withoutCoordinates: number;
}
declare function boundingBoxOf(places: readonly Pick<Place, "coordinates">[]): BoxedPlaces;
interface Distance {
    readonly km: number;
    readonly plusOrMinus: number;
}
declare function distanceBetween(from: Pick<Place, "coordinates">, to: Pick<Place, "coordinates">): Distance | undefined;
declare function isWithin<Item extends Pick<Place, "id" | "path">>(places: readonly Item[], inner: NoInfer<Item["id"]>, outer: NoInfer<Item["id"]>): boolean;
interface PlacePoint<Id extends string = string> extends Coordinates {
    readonly place: Id;
}
declare function pointOf<Item extends Pick<Place, "id" | "path" | "coordinates">>(places: readonly Item[], id: NoInfer<Item["id"]>): PlacePoint<Item["id"]> | undefined;
declare function withinBox<Item extends Pick<Place, "coordinates">>(places: readonly Item[], box: BoundingBox): Item[];
interface AsOfOptions {
    readonly certainty?: Certainty | undefined;
}
type Held<Item> = Item & {
    readonly held: Certainty;
};
declare function asOf<Item extends Spanning>(records: readonly Item[], day: string, options?: AsOfOptions): Held<Item>[];
declare function boundsOf(edtf: string): KnownBounds;
declare function compareDates(one: AnyDate, other: AnyDate): -1 | 0 | 1;
interface FormatDateOptions {
    readonly language?: keyof Bilingual | undefined;
}
declare function formatDate(date: AnyDate, options?: FormatDateOptions): string;
interface OverlapsOptions {
    readonly certainty?: Certainty | undefined;
}
declare function overlaps(one: AnyDate, other: AnyDate, options?: OverlapsOptions): boolean;
interface HeldPost<Ids extends RecordIds = RecordIds> extends Post<Ids> {
    readonly holder: Ids["actor"];
}
declare function postsOf<Ids extends RecordIds>(actors: readonly Actor<Ids>[], title: PostTitle): HeldPost<Ids>[];
interface HeldRelation<Ids extends RecordIds = RecordIds> extends Relation<Ids> {
    readonly subject: Ids["actor"];
}
declare function relationsOf<Ids extends RecordIds>(actors: readonly Pick<Actor<Ids>, "id" | "relations">[], kind?: RelationKind): HeldRelation<Ids>[];
declare function timeline<Item extends Dated>(events: readonly Item[]): Item[];
type CalendarUnit = "day" | "week" | "month" | "year";
interface OnTimeline extends Identified {
    readonly date: Pick<RecordDate, "earliest" | "latest">;
}
interface OnTimelineWithActors extends OnTimeline {
    readonly participants: readonly Pick<Participant, "actor">[];
}
interface OnTimelineWithPlace extends OnTimeline {
    readonly place?: Identified | undefined;
}
interface GroupedTimeline<Group, Item> {
    readonly groups: readonly Group[];
    readonly apart: readonly Item[];
}
interface TimelineGroup<Key, Item> {
    readonly key: Key;
    readonly events: readonly Item[];
}
interface CalendarGroup<Item> extends TimelineGroup<string, Item> {
    readonly first: string;
    readonly last: string;
}
declare function timelineBy<Item extends OnTimeline>(events: readonly Item[], by: CalendarUnit): GroupedTimeline<CalendarGroup<Item>, Item>;
declare function timelineBy<Item extends OnTimelineWithActors>(events: readonly Item[], by: "actor"): GroupedTimeline<TimelineGroup<Item["participants"][number]["actor"], Item>, Item>;
declare function timelineBy<Item extends OnTimelineWithPlace>(events: readonly Item[], by: "place"): GroupedTimeline<TimelineGroup<NonNullable<Item["place"]>["id"], Item>, Item>;
export { type OnTimelineWithPlace as $, type ActorAttribution as A, type BoundingBox as B, type CitationFormat as C, type Dated as D, type FigurePolicy as E, type Fate as F, type FigureQuestion as G, type FigureSum as H, type FigureWord as I, type FormatDateOptions as J, type GroupedTimeline as K, type Held as L, type HeldPost as M, type HeldRelation as N, type Identified as O, type KnownBounds as P, type LabelOptions as Q, type LooseFigureSum as R, type MembershipOptions as S, type Network as T, type NetworkCriteria as U, type NetworkEdge as V, type NetworkNode as W, type NetworkOptions as X, type NodeAttributes as Y, type OnTimeline as Z, type OnTimelineWithActors as _, type CitableRecord as a, type Outcome as a0, type OverlapsOptions as a1, type PlaceCriteria as a2, type PlacePoint as a3, type ProspectOutcome as a4, type Reading as a5, type RelationAttributes as a6, type ReleaseDetails as a7, type ResolvedFigure as a8, type ResolvedFrom as a9, isolateRtl as aA, labelOf as aB, membersOf as aC, networkOf as aD, outcomesOf as aE, overlaps as aF, pointOf as aG, postsOf as aH, relationsOf as aI, resolveFigure as aJ, rivalClaims as aK, rivals as aL, selectActors as aM, selectFigures as aN, selectPlaces as aO, selectSources as aP, seriesOf as aQ, stepSeries as aR, sumOf as aS, timeline as aT, timelineBy as aU, withinBox as aV, witnessesOf as aW, type ResolvedNumbers as aa, type Rivalry as ab, type SeriesOptions as ac, type SeriesStep as ad, type SharedEventsAttributes as ae, type SourceCriteria as af, type StatedNumbers as ag, type TimelineGroup as ah, type Witness as ai, asOf as aj, attributionsOf as ak, boundingBoxOf as al, boundsOf as am, byId as an, chainOf as ao, claimsAbout as ap, compareDates as aq, crosswalkOf as ar, distanceBetween as as, dyads as at, figuresOn as au, formatDate as av, hasId as aw, isCalendarDay as ax, isEdtf as ay, isWithin as az, type CitedDataset as b, type Citations as c, type CitedRelease as d, type ActorCriteria as e, type AnyDate as f, type AsOfOptions as g, type BoxedPlaces as h, type CalendarGroup as i, type CalendarUnit as j, type CitedRecords as k, type Claim as l, type ClaimOutcome as m, type Contradiction as n, type CrossedTerm as o, type CrosswalkQuestion as p, type CslDate as q, type CslItem as r, type CslName as s, type DayQuestion as t, type Dispute as u, type DisputedAct as v, type Distance as w, type Dyad as x, type FigureCriteria as y, type FigureDifference as z };
