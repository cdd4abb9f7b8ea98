interface Bilingual {
    readonly en: string;
    readonly ar: string;
}
export type { Bilingual as B };
