/** One thing wrong with the data: where, what, and how to fix it. */
export interface Fault {
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** The collection, such as `events`, or the file when it belongs to no collection. */
  readonly collection: string;
  /**
   * The id of the record. If it has none, its place in the list, such as `[3]`. Empty when the fault is in
   * the list as a whole.
   */
  readonly id: string;
  /** The field, such as `evidence.0.phrase`. Empty when the fault is in the record as a whole. */
  readonly field: string;
  /** What is wrong, with the value. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

/**
 * Describes one fault for people: where, what, how to fix it, and the name of the rule.
 *
 * @param fault - The fault.
 * @param where - Names the record; by default as `events/2020-11-17-us-embassy-rockets`.
 * @returns Three lines.
 */
export function describeFault(fault: Fault, where: (fault: Fault) => string = nameRecord): string {
  const field = fault.field === "" ? "" : `: ${fault.field}`;
  return `${where(fault)}${field}\n  ${fault.what}\n  ${fault.fix}  [${fault.rule}]`;
}

function nameRecord({ collection, id }: Fault): string {
  return id === "" ? collection : `${collection}/${id}`;
}
