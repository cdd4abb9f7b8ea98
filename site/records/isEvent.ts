import type { Act } from "iraq-conflict-data";

/** Whether an act is an event; if not, it is a prospect. */
export function isEvent({ modality }: Pick<Act, "modality">): boolean {
  return modality === "occurred" || modality === "ongoing";
}
