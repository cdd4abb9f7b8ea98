type PlacePrecision = "exact" | "neighbourhood" | "city" | "region" | "country" | "multi-country";
export type { PlacePrecision as P };
