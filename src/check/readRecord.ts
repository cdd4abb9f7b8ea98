import type { CollectionName } from "../model/collectionName.js";
import type * as z from "zod/v4-mini";
import { shown } from "../errors/shown.js";
import type { Fault } from "./fault.js";
import { plainCopy } from "./plainCopy.js";

/** One record before anything about it is known to be right. */
export interface RawRecord {
  /** Where it was found. */
  readonly collection: CollectionName | "redirects";
  /** Its id, or whatever names it in reports. */
  readonly id: string;
  /** What was found. */
  readonly value: unknown;
}

/** A record that was read, or what kept it from being one. */
type Reading<Record> =
  | { readonly record: Record; readonly faults: readonly [] }
  | { readonly record: undefined; readonly faults: readonly Fault[] };

/**
 * Reads one value by its schema; every issue becomes a fault, in the words of the schema.
 *
 * @param schema - What a valid record is.
 * @param value - Anything, also what runs code when it is read.
 * @param where - The collection and id that the faults will name.
 * @returns The record, or all its faults.
 */
export function readRecord<Record>(
  schema: z.ZodMiniType<Record>,
  value: unknown,
  where: Pick<Fault, "collection" | "id">,
): Reading<Record> {
  const { value: plain, foreign } = plainCopy(value);
  const result = schema.safeParse(plain, { reportInput: true });
  if (result.success && foreign.length === 0)
    return { record: withoutAddress(result.data), faults: [] };

  const faults: Fault[] = foreign.map(({ path, what, fix }) => ({
    ...where,
    rule: "field-type",
    field: path.map(nameOf).join("."),
    what,
    fix,
  }));
  const leftOut = new Set(foreign.map(({ path }) => path.join(".")));
  const isLeftOut = (path: readonly PropertyKey[]) =>
    [...path.keys(), path.length].some((depth) => leftOut.has(path.slice(0, depth).join(".")));
  for (const issue of result.error?.issues ?? []) {
    if (isLeftOut(issue.path)) continue;
    const [what = "", fix = ""] = issue.message.split("\n");
    faults.push({ ...where, rule: ruleOf(issue), field: issue.path.join("."), what, fix });
  }
  return { record: undefined, faults };
}

/** A record without the address of its schema, which is for editors. */
function withoutAddress<Record>(record: Record): Record {
  if (typeof record !== "object" || record === null || !("$schema" in record)) return record;
  const { $schema: _, ...rest } = record;
  return rest as Record;
}

/** The name of the rule that an issue breaks: of the check that refuses, or of what Zod found. */
function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return String(issue.params?.["rule"]);
  if (issue.input === undefined) return "field-present";
  switch (issue.code) {
    case "unrecognized_keys":
      return "fields-known";
    case "invalid_value":
      return "term-known";
    case "invalid_type":
      return "field-type";
    default:
      return "field-form";
  }
}

/** A key may be anything; one that is no plain word is shown as any other text. */
function nameOf(key: string): string {
  return /^\w{1,80}$/.test(key) ? key : shown(key);
}
