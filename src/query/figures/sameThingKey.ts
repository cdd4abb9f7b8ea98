import type { Figure } from "../../model/figure.js";
import { isObserved } from "./isObserved.js";

/**
 * A text that two figures share when they give numbers for the same thing, apart from when a level was.
 *
 * Measure, unit, subject, place and whether it was observed must be the same. Of counts, the event
 * besides, or without one the window: another window is another count.
 */
export function sameThingKey({
  measure,
  unit,
  subject,
  place,
  modality,
  asOf,
  period,
  event,
}: Figure): string {
  return JSON.stringify([
    measure,
    unit,
    subject ?? null,
    place?.id ?? null,
    isObserved(modality) || modality,
    asOf ? "level" : (event ?? [period?.earliest ?? null, period?.latest ?? null]),
  ]);
}
