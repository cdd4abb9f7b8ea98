import type * as z from "zod/v4-mini";
import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";

/** Of a longer list of unknown fields, the rest says nothing that these do not. */
const MOST_NAMED = 5;

/** What Zod calls the types of our fields, in words for people. */
const WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
};

/**
 * The words of every issue that a schema of ours can raise: what is wrong, a line break, how to
 * fix it. Every schema carries them, so they hold for whoever parses with it and in whatever
 * language the application set Zod to. What a check of ours refuses is worded by its `refusal`.
 */
export const says: { readonly error: (issue: z.core.$ZodRawIssue) => string } = {
  error: (issue) => {
    const { input } = issue;
    if (input === undefined) return `The field is missing.\nAdd it: ${wantedBy(issue)}.`;
    switch (issue.code) {
      case "unrecognized_keys":
        return wordUnknown(issue.keys, fieldsOf(issue.inst));
      case "invalid_value":
        return `${shown(input)} is not a term of this list.\nNearest: ${nearestTerms(input, issue)}. All terms are in \`terms\`.`;
      case "too_small":
        return `${shown(input)} is too small.\nWrite ${issue.minimum} or more.`;
      case "too_big":
        return `${shown(input)} is too large.\nWrite ${issue.maximum} or less.`;
      default:
        return `${shown(input)} is not ${wantedBy(issue)}.\nWrite ${wantedBy(issue)}.`;
    }
  },
};

function wantedBy(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "invalid_value")
    return `a term of the list, such as ${String(issue.values[0])}`;
  return WORDS[String(issue.expected)] ?? "a value of the form that the codebook describes";
}

function fieldsOf(schema: unknown): string[] {
  return Object.keys((schema as z.core.$ZodObject)._zod.def.shape);
}

function nearestTerms(
  input: unknown,
  { values }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidValue>,
): string {
  const terms = values.map(String);
  return (typeof input === "string" ? nearestTo(input, terms) : terms.slice(0, 3)).join(", ");
}

/**
 * Says that an object has members that it cannot have: what is wrong, a line break, how to fix it.
 *
 * @param keys - Their names.
 * @param known - The names that there are.
 */
export function wordUnknown(keys: readonly string[], known: readonly string[]): string {
  const first = keys.slice(0, MOST_NAMED);
  const named = first.map((key) => shown(key)).join(", ");
  const more = keys.length > MOST_NAMED ? ` and ${keys.length - MOST_NAMED} more` : "";
  const nearest = new Set(first.flatMap((key) => nearestTo(key, known)[0] ?? []));
  return (
    `Unknown field${keys.length > 1 ? "s" : ""}: ${named}${more}.\n` +
    `Nearest: ${[...nearest].join(", ")}. Correct the name, or remove it.`
  );
}
