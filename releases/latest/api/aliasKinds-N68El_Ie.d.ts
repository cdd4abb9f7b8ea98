type AliasKind = "full" | "short" | "variant" | "transliteration" | "abbreviation" | "former" | "epithet";
export type { AliasKind as A };
