type Access = "full-text" | "excerpt";
type SourceKind = "news-article" | "wire-report" | "official-statement" | "speech" | "report" | "dataset";
export type { Access as A, SourceKind as S };
