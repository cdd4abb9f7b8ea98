/** What a check says when it refuses a value. */
export interface Refusal {
  /** Becomes the issue's message: what is wrong, a line break, how to mend it. */
  readonly error: (issue: { readonly input?: unknown }) => string;
  /** Carries the rule's name to whoever reports the fault. */
  readonly params: { readonly rule: string };
}

/**
 * Words the refusal of a check.
 *
 * @param rule - Name of the rule, as reports show it.
 * @param what - Says what is wrong with the value.
 * @param mend - Says how to mend it.
 */
export function refusal<Value>(
  rule: string,
  what: (value: Value) => string,
  mend: string,
): Refusal {
  return { error: ({ input }) => `${what(input as Value)}\n${mend}`, params: { rule } };
}
