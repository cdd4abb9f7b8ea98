import { doesNotApply, type Part } from "./absence.js";

/** How often a field is given in a collection. */
export interface FieldShares {
  /** How many records, or parts of records, could have it. */
  readonly among: number;
  readonly given: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Its values with their counts, the most frequent first. */
  readonly values: readonly (readonly [value: string, count: number])[];
}

/**
 * Counts a field.
 *
 * @param collection - The name of the collection, with which the rules of what does not apply begin.
 * @param records - Its records.
 * @param path - Names that lead to the field, with points between them; lists are gone through.
 */
export function fieldShares(
  collection: string,
  records: readonly object[],
  path: string,
): FieldShares {
  const names = path.split(".");
  const name = names.at(-1) ?? "";
  const counts = new Map<string, number>();
  let [among, given, notApplicable] = [0, 0, 0];
  for (const record of records) {
    for (const part of partsAt(record, names.slice(0, -1))) {
      among += 1;
      const value = part[name];
      if (isGiven(value)) {
        given += 1;
        for (const text of textsOf(value)) counts.set(text, (counts.get(text) ?? 0) + 1);
      } else if (doesNotApply(`${collection}.${path}`, record as Part, part)) notApplicable += 1;
    }
  }
  const values = [...counts].sort(
    ([one, some], [other, more]) => more - some || (one < other ? -1 : 1),
  );
  return { among, given, unknown: among - given - notApplicable, notApplicable, values };
}

/** How many of the records that have a field support it by evidence, or give a reason why it is inferred. */
export function support(
  records: readonly object[],
  field: string,
): { readonly evidenced: number; readonly inferred: number; readonly among: number } {
  const having = (records as readonly Part[]).filter((record) => isGiven(record[field]));
  const names = (name: string) => name === field || name.startsWith(`${field}.`);
  const count = (test: (record: Part) => boolean) => having.filter(test).length;
  return {
    among: having.length,
    evidenced: count(({ evidence }) =>
      (evidence as readonly { readonly supports?: readonly string[] }[]).some(({ supports = [] }) =>
        supports.some(names),
      ),
    ),
    inferred: count(
      (record) =>
        (record["inferred"] as readonly { readonly field: string }[]).some((item) =>
          names(item.field),
        ) || isInferredDate(record[field]),
    ),
  };
}

/** A date that was worked out says so itself. */
function isInferredDate(value: unknown): boolean {
  return typeof value === "object" && value !== null && (value as Part)["basis"] === "inferred";
}

function partsAt(value: unknown, [name, ...rest]: readonly string[]): Part[] {
  if (Array.isArray(value))
    return value.flatMap((item) => partsAt(item, [name ?? "", ...rest].filter(Boolean)));
  if (typeof value !== "object" || value === null) return [];
  return name === undefined ? [value as Part] : partsAt((value as Part)[name], rest);
}

/** An empty list and `null` give nothing, and an actor that is `unidentified` is unknown. */
function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== "unidentified";
}

function textsOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    typeof item === "string" || typeof item === "number" || typeof item === "boolean"
      ? [String(item)]
      : [],
  );
}
