interface RecordIds {
    readonly source: string;
    readonly actor: string;
    readonly place: string;
    readonly event: string;
    readonly prospect: string;
    readonly figure: string;
}
export type { RecordIds as R };
