export type { FieldLoss, FieldRecords, FieldTable, LossReason } from "./fieldTable.js";
export { type AcledLikeRow, toAcledLike } from "./toAcledLike.js";
export { toUcdpGedLike, type UcdpGedLikeRow, type UcdpGedOptions } from "./toUcdpGedLike.js";
