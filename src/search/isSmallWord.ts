/**
 * Words that stand anywhere, and articles written apart, as `readWord` gives them.
 *
 * Missing: `على`, which folded is Ali, and `is`, `us` and `who`, which are abbreviations too.
 */
const SMALL =
  /^(?:an?|and|are|as|at|be|been|by|for|from|had|has|have|his|in|it|its|not|of|on|or|that|the|their|they|this|to|was|were|which|with|[ae]l|و|او|ان|انه|انها|الي|بين|تي|ذي|ذين|ضد|عن|في|قد|كما|لا|لم|ما|مع|من|هذا|هذه)$/u;

/** Whether a word says nothing about its record. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word);
}
