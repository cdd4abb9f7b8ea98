export type { AnyDate } from "./readBounds.js";
export type { Certainty } from "./requireTerms.js";
export type { OneOrMore } from "./requireValues.js";
