import { D as DateBasis } from "./dateBases-hmF-ATff.js";
interface RecordDate {
    readonly edtf: string;
    readonly basis: DateBasis;
    readonly note?: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly startLatest?: string | null;
    readonly endEarliest?: string | null;
}
export type { RecordDate as R };
