export { type CrossedTerm, crosswalkOf, type CrosswalkQuestion } from "./crosswalkOf.js";
