import type { Modality } from "../../vocabulary/modalities.js";

/** Whether a number was observed, once or as a lasting state; what was planned, threatened, demanded or conditional never was. */
export function isObserved(modality: Modality): boolean {
  return modality === "occurred" || modality === "ongoing";
}
