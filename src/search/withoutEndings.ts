/** Arabic endings of number, gender or relation. */
const ARABIC = /(?:ات|ون|ين|يه|ه|ي)$/u;
/** The spellings of America. */
const AMERICA = /^امي?ري?ك/u;
/** English endings. */
const ENGLISH = /(?:ing|ed|ies|es|[esy])$/u;
/** How many letters an ending leaves at least. */
const STEM = 3;

/**
 * Bares a folded word of its endings, so that `rockets` meets `rocket` and `العراقية` `العراق`.
 *
 * @remarks
 * O(n). The Arabic endings are those of the light stemming of Larkey, Ballesteros and Connell
 * (2002), two at most, without the dual, since `ان` ends `إيران`. `أميركا` and `أمريكا` become one.
 */
export function withoutEndings(word: string): string {
  return /^[a-z]/.test(word)
    ? withoutOne(word, ENGLISH)
    : withoutOne(withoutOne(word, ARABIC), ARABIC).replace(AMERICA, "امريك");
}

function withoutOne(word: string, ending: RegExp): string {
  const stem = word.search(ending);
  return stem < STEM ? word : word.slice(0, stem);
}
