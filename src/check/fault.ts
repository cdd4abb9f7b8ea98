/** One thing wrong with the data: where, what, and how to fix it. */
export interface Fault {
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** The collection, such as `events`, or the file when it belongs to none. */
  readonly collection: string;
  /** The record's id, or its place in the list, such as `[3]`, when it has none; empty for a list as a whole. */
  readonly id: string;
  /** The field, such as `evidence.0.phrase`; empty for the record as a whole. */
  readonly field: string;
  /** What is wrong, with the value. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

/**
 * Words one fault for people: where, what, how to fix, and the rule's name.
 *
 * @param fault - The fault.
 * @param where - Names the record; `events/2020-11-17-us-embassy-rockets` unless told.
 * @returns Three lines.
 */
export function describeFault(fault: Fault, where: (fault: Fault) => string = nameRecord): string {
  const field = fault.field === "" ? "" : `: ${fault.field}`;
  return `${where(fault)}${field}\n  ${fault.what}\n  ${fault.fix}  [${fault.rule}]`;
}

function nameRecord({ collection, id }: Fault): string {
  return id === "" ? collection : `${collection}/${id}`;
}
