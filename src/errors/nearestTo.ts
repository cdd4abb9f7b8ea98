import leven from "leven";

/** How many suggestions help; more confuse. */
const MOST = 3;
/** No term is longer; what lies behind says nothing about which was meant. */
const LONGEST = 80;

/**
 * The words most similar to a given one, nearest first, at most three.
 *
 * The same word with other capitals or separators comes first (`Rocket_Attack`), then words that
 * begin with it or hold it as a whole word (`rocket`), then all by the edit distance of Levenshtein.
 *
 * @param word - What was given; of a longer one the first 80 characters count.
 * @param candidates - What there is. Of equally near ones the earlier comes first.
 * @remarks O(n log n) in the candidates.
 */
export function nearestTo(word: string, candidates: readonly string[]): string[] {
  const asked = joined(word.slice(0, LONGEST));
  return candidates
    .map((candidate) => ({ candidate, far: farFrom(asked, candidate) }))
    .sort((left, right) => left.far - right.far)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

function farFrom(asked: string, candidate: string): number {
  const known = joined(candidate);
  if (known === asked) return -2;
  if (asked !== "" && (known.startsWith(asked) || known.split("-").includes(asked))) return -1;
  return leven(asked, known.slice(0, LONGEST));
}

function joined(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "-");
}
