import { shown } from "../errors/shown.js";

/** What a check says when it refuses a value. */
export interface Refusal {
  /** Becomes the issue's message: what is wrong, a line break, how to fix it. */
  readonly error: (issue: { readonly input?: unknown }) => string;
}

/** What a check with a name of its own says when it refuses a value. */
export interface NamedRefusal extends Refusal {
  /** Carries the rule's name to whoever reports the fault. */
  readonly params: { readonly rule: string };
}

/**
 * Words the refusal of a check.
 *
 * @param rule - Name of the rule, as reports show it.
 * @param what - Says what is wrong with the value.
 * @param fix - Says how to fix it.
 */
export function refusal<Value>(
  rule: string,
  what: (value: Value) => string,
  fix: string,
): NamedRefusal {
  return { error: ({ input }) => `${what(input as Value)}\n${fix}`, params: { rule } };
}

/**
 * Words the refusal of a value for its form, under the rule `field-form`.
 *
 * @param what - Says what the value is not, as it follows the value: `is not a country code.`
 * @param fix - Says how to fix it.
 */
export function formRefusal(what: string, fix: string): Refusal {
  return { error: ({ input }) => `${shown(input)} ${what}\n${fix}` };
}
