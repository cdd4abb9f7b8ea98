import { closestMatch } from "leven";
import type * as z from "zod/v4-mini";
import type { Fault } from "./fault.js";

/** A record that was read, or what kept it from being one. */
export type Reading<Record> =
  | { readonly record: Record; readonly faults: readonly [] }
  | { readonly record: undefined; readonly faults: readonly Fault[] };

/**
 * Reads one value by its schema and words every issue as a fault.
 *
 * @param schema - What a valid record is.
 * @param value - Anything.
 * @param where - The collection and id that the faults will name.
 * @returns The record, or all its faults.
 */
export function readRecord<Record>(
  schema: z.ZodMiniType<Record>,
  value: unknown,
  where: Pick<Fault, "collection" | "id">,
): Reading<Record> {
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    ...where,
    field: issue.path.join("."),
    ...wordIssue(issue, issue.path.reduce<unknown>(step, value)),
  }));
  return { record: undefined, faults };
}

function step(value: unknown, key: PropertyKey): unknown {
  return (value as { readonly [Key in PropertyKey]?: unknown } | null | undefined)?.[key];
}

function wordIssue(issue: z.core.$ZodIssue, value: unknown): Pick<Fault, "rule" | "what" | "mend"> {
  const shown = JSON.stringify(value);
  if (value === undefined) {
    const expected = "expected" in issue ? issue.expected : "a term of its list";
    return { rule: "field-present", what: "The field is missing.", mend: `Give it: ${expected}.` };
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return {
        rule: "fields-known",
        what: `Unknown field${issue.keys.length > 1 ? "s" : ""}: ${issue.keys.join(", ")}.`,
        mend: "Remove it, or look up its name in docs/codebook.md.",
      };
    case "invalid_value": {
      const terms = issue.values.map(String);
      return {
        rule: "term-known",
        what: `${shown} is not a term of this list.`,
        mend: `Nearest: ${closestMatch(shown, terms)}. All: ${terms.join(", ")}.`,
      };
    }
    case "invalid_type":
      return {
        rule: "field-type",
        what: `${shown} is not: ${issue.expected}.`,
        mend: `Write a value of the type ${issue.expected}.`,
      };
    default: {
      const [what = "", mend = `Found ${shown}.`] = issue.message.split("\n");
      const params =
        "params" in issue ? (issue.params as { rule?: string } | undefined) : undefined;
      return {
        rule: params?.rule ?? "field-form",
        what: `${what}${params?.rule ? "" : ` Found ${shown}.`}`,
        mend,
      };
    }
  }
}
