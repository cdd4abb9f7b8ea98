type DateBasis = "stated" | "inferred";
export type { DateBasis as D };
