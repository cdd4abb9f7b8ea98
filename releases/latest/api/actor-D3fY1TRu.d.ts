import { A as ActorKind, I as Identity, P as PostTitle, R as RelationKind } from "./relationKinds-CM5J-6gE.js";
import { A as Alias } from "./alias-CIPBFHwK.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
import { A as Attestation, I as Inference, E as Evidence } from "./evidence-BvBx4c5v.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Spanning {
    readonly valid: string;
    readonly attested?: Attested | null;
}
interface Attested {
    readonly first: string;
    readonly last: string;
}
interface Actor<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["actor"];
    readonly kind: ActorKind;
    readonly identity: Identity;
    readonly names: Bilingual;
    readonly aliases: readonly Alias<Ids>[];
    readonly country?: string;
    readonly posts: readonly Post<Ids>[];
    readonly relations: readonly Relation<Ids>[];
    readonly inferred: readonly Inference<ActorField>[];
    readonly evidence: readonly Evidence<Ids, ActorField>[];
}
type ActorField = "names" | "kind" | "identity" | "aliases" | "posts" | "relations" | "country";
interface Person<Ids extends RecordIds = RecordIds> extends Actor<Ids> {
    readonly kind: "person";
}
interface Post<Ids extends RecordIds = RecordIds> extends Spanning {
    readonly title: PostTitle;
    readonly of: Ids["actor"];
    readonly attested: Attested | null;
    readonly evidence: readonly Attestation<Ids>[];
}
interface Relation<Ids extends RecordIds = RecordIds> extends Spanning {
    readonly kind: RelationKind;
    readonly object: Ids["actor"];
    readonly attested: Attested | null;
    readonly evidence: readonly Attestation<Ids>[];
}
export type { Actor as A, Person as P, Relation as R, Spanning as S, ActorField as a, Attested as b, Post as c };
