/** Clitics without article, when four letters or more follow: `ببغداد`, `وبواشنطن`. */
const CLITICS = /^(?:[وف][بلك]?|[بلك])(?=....)/u;

/**
 * Splits a clitic off a folded Arabic word without article: *and*, *in*, *to*, *as*, *so*.
 *
 * Clitics and first letters look alike (`بغداد` begins with one), so what is left may be no word at
 * all; it is then met nowhere.
 */
export function withoutClitics(word: string): string {
  return word.replace(CLITICS, "");
}
