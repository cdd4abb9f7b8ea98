import type { Fault } from "./fault.js";

/**
 * Words one fault for people: where, what, how to mend, and the rule's name.
 *
 * @param fault - The fault.
 * @param where - Names the record; `events/2020-11-17-us-embassy-rockets` unless told.
 * @returns Three lines.
 */
export function describeFault(fault: Fault, where: (fault: Fault) => string = nameRecord): string {
  const field = fault.field === "" ? "" : `: ${fault.field}`;
  return `${where(fault)}${field}\n  ${fault.what}\n  ${fault.mend}  [${fault.rule}]`;
}

function nameRecord({ collection, id }: Fault): string {
  return id === "" ? collection : `${collection}/${id}`;
}
