import leven from "leven";

/** How many suggestions help; more confuse. */
const MOST = 3;

/** The words most like a given one, nearest first, by the edit distance of Levenshtein. */
export function nearestTo(word: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: leven(word, candidate) }))
    .sort((left, right) => left.far - right.far)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}
