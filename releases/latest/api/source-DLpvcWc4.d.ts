import { S as SourceKind, A as Access } from "./sourceKinds-B5rdXxGh.js";
import { B as Bilingual } from "./bilingual-1-7RiglF.js";
import { R as RecordDate } from "./recordDate-Bdn_JXxP.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Source<Ids extends RecordIds = RecordIds> {
    readonly id: Ids["source"];
    readonly document?: string;
    readonly kind: SourceKind;
    readonly outlet: Ids["actor"];
    readonly title: Bilingual;
    readonly language: string;
    readonly dateline?: string;
    readonly published: RecordDate;
    readonly url?: string;
    readonly accessed?: string;
    readonly basedOn?: readonly Ids["actor"][];
    readonly copies?: readonly Ids["source"][];
    readonly access: Access;
    readonly digest?: Digest;
    readonly paragraphsWithoutFacts: readonly BareParagraph[];
}
interface Digest {
    readonly text: string;
    readonly paragraphs: readonly string[];
}
interface BareParagraph {
    readonly paragraph: number;
    readonly reason: string;
}
export type { BareParagraph as B, Digest as D, Source as S };
