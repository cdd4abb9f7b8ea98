import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { type OneOrMore, requireValues } from "./requireValues.js";
import { requireText } from "./requireText.js";

/**
 * Refuses a value that is not a term of its closed lists: it could never match.
 *
 * @param caller - The helper that errors name.
 * @param name - The criterion or option.
 * @param wanted - Its value. Left out, the criterion has no effect.
 * @returns The terms as a list.
 * @throws {RangeError} Naming the caller, the value and the three nearest terms.
 */
export function requireTerms(
  caller: string,
  name: string,
  wanted: OneOrMore<string> | undefined,
  ...lists: readonly (readonly string[])[]
): readonly string[] {
  const terms = requireValues(caller, name, wanted, lists[0]?.[0]);
  for (const term of terms) {
    if (lists.some((list) => list.includes(term))) continue;
    throw new RangeError(
      `${caller}: unknown ${name} ${shown(term)}. Nearest: ${nearestTo(term, lists.flat()).join(", ")}.`,
    );
  }
  return terms;
}

/**
 * Refuses a value that is not one term of a closed list. Also refuses `undefined`: for an argument that must
 * be given.
 *
 * @throws {RangeError} Naming the caller, the value and the three nearest terms.
 */
export function requireTerm(
  caller: string,
  name: string,
  term: string,
  ...lists: readonly (readonly string[])[]
): void {
  requireText(caller, name, term, lists[0]?.[0] ?? "");
  requireTerms(caller, name, term, ...lists);
}

/**
 * How to answer a question about an imprecise date: with what is true for every possible reading of the date
 * (`certain`), or for at least one (`possible`).
 */
export type Certainty = "certain" | "possible";

const CERTAINTIES: readonly Certainty[] = ["certain", "possible"];

/**
 * Refuses a certainty that is not one of the two.
 *
 * @throws {RangeError} Naming the caller, the value and the two choices.
 */
export function requireCertainty(caller: string, certainty: Certainty): void {
  requireTerm(caller, "certainty", certainty, CERTAINTIES);
}
