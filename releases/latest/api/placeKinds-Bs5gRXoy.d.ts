type PlaceKind = "country" | "city" | "neighbourhood" | "facility" | "region" | "waterway" | "sea";
export type { PlaceKind as P };
