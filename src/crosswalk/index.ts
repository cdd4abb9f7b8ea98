export { type CrossedTerm, crosswalkOf, type CrosswalkQuestion } from "./crosswalkOf.js";
export { datePrecisionOf, type DatePrecisionReason } from "./datePrecisionOf.js";
export type { FieldCode, PrecisionScheme } from "./fieldCode.js";
export {
  placePrecisionOf,
  type PlacePrecisionReason,
  type PreciselyPlaced,
} from "./placePrecisionOf.js";
export {
  type ViolenceReason,
  type ViolenceRecords,
  type ViolentAct,
  violenceTypeOf,
} from "./violenceTypeOf.js";
