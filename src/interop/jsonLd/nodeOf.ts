import type { JsonLdNode } from "./jsonLd.js";

/** A node without the members that say nothing: absent ones and empty lists. */
export function nodeOf(members: Readonly<Record<string, unknown>>): JsonLdNode {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
