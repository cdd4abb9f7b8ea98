import type { Certainty } from "./certainty.js";
import { requireTerm } from "./requireTerms.js";

const CERTAINTIES: readonly Certainty[] = ["certain", "possible"];

/**
 * Refuses a certainty that is neither of the two.
 *
 * @throws {RangeError} Naming the caller, the value and the two choices.
 */
export function requireCertainty(caller: string, certainty: Certainty): void {
  requireTerm(caller, "certainty", certainty, CERTAINTIES);
}
