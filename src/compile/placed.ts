import type { Fault } from "../check/fault.js";
import { shown } from "../errors/shown.js";

/** A mapping, as YAML calls it. */
export type Mapping = Readonly<Record<string, unknown>>;

/** Tells whether a value is a mapping, not a list and not a scalar. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Gives a record what its place says of it: the file name is the id, and is not written again.
 *
 * @param value - What was read; anything but a mapping stays as it is, for the schema to refuse.
 * @param given - The fields that the place gives.
 * @param where - The collection and id that the faults will name.
 * @returns The record with these fields, and a fault for each that it says differently.
 */
export function placed(
  value: unknown,
  given: Readonly<Record<string, string>>,
  where: Pick<Fault, "collection" | "id">,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  if (!isMapping(value)) return { value, faults: [] };
  const faults = Object.entries(given)
    .filter(([field, own]) => field in value && value[field] !== own)
    .map(([field, own]) => ({
      ...where,
      rule: "place-agrees",
      field,
      what: `The record says ${shown(value[field])}, but its file or folder says ${shown(own)}.`,
      fix: "Leave the field out. If the file name is wrong, rename the file.",
    }));
  return { value: { ...value, ...given }, faults };
}
