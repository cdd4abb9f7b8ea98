import { having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import type { Evidence } from "../../model/evidence.js";

/** An item of evidence, as far as claims are read from it, whoever speaks. */
export const evidenceShape: Shape = /* @__PURE__ */ (() => {
  const value = maybe(text);
  const says = maybe(having({ kind: value, date: value, place: value, modality: value }));
  return having({ status: text, supports: listOf(text), says });
})();

/** The same, with the speaker. */
export const spokenShape: Shape = /* @__PURE__ */ (() => {
  const spoken = having({ speaker: text });
  return (item) => evidenceShape(item) ?? spoken(item);
})();

/**
 * Whether an evidence item supports a field, or one member of it: `participants` as a
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
