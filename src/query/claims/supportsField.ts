import type { Evidence } from "../../model/evidence.js";

/**
 * Tells whether an evidence item supports a field, or one member of it: `participants` as a
 * whole supports each participant.
 */
export function supportsField(
  { supports }: Pick<Evidence, "supports">,
  field: string,
  member?: string,
): boolean {
  return (
    supports.includes(field) || (member !== undefined && supports.includes(`${field}.${member}`))
  );
}
