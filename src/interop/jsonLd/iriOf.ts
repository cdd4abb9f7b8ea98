import { refuse } from "../../input/refuse.js";

/** An absolute IRI without signs that no IRI has (RFC 3987); it ends where a name may follow. */
const BASE = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]*[/#:]$/iu;

/**
 * Refuses what no IRI can begin with.
 *
 * @param caller - The function that errors name.
 * @param base - What was passed.
 * @throws {RangeError} Naming the caller and the value.
 */
export function requireBase(caller: string, base: string): void {
  if (typeof base !== "string" || !BASE.test(base)) {
    const wanted =
      'an absolute IRI that ends in "/", "#" or ":", such as "https://example.org/data/"';
    refuse(`${caller}: base`, base, wanted);
  }
}

/** The IRI of a record or a term: each step is escaped, so no two are the same. */
export function iriOf(base: string, ...steps: readonly string[]): string {
  return base + steps.map(encodeURIComponent).join("/");
}
