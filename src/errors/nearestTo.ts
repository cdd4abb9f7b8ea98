import leven from "leven";

/** How many suggestions help; more confuse. */
const MOST = 3;
/** No term is longer; what lies behind says nothing about which was meant. */
const LONGEST = 80;

/**
 * The words most like a given one, nearest first, three at most.
 *
 * The same word in other letters or with other joints comes first (`Rocket_Attack`), then words that
 * begin with it or hold it as a whole word (`rocket`), then all by the edit distance of Levenshtein.
 *
 * @param word - What was given; of a longer one the first 80 characters count.
 * @param candidates - What there is. Of equally near ones the earlier comes first.
 * @remarks O(n) in the candidates.
 */
export function nearestTo(word: string, candidates: Iterable<string>): string[] {
  const asked = joined(word.slice(0, LONGEST));
  const best: { readonly candidate: string; readonly far: number }[] = [];
  for (const candidate of candidates) {
    const limit = best.length < MOST ? Infinity : (best.at(-1)?.far ?? Infinity);
    const far = farFrom(asked, candidate, limit);
    if (far >= limit) continue;
    const at = best.findIndex((other) => far < other.far);
    best.splice(at < 0 ? best.length : at, 0, { candidate, far });
    best.length = Math.min(best.length, MOST);
  }
  return best.map(({ candidate }) => candidate);
}

function farFrom(asked: string, candidate: string, limit: number): number {
  const known = joined(candidate);
  if (known === asked) return -2;
  if (asked !== "" && (known.startsWith(asked) || known.split("-").includes(asked))) return -1;
  return leven(asked, candidate.slice(0, LONGEST), { maxDistance: limit });
}

function joined(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "-");
}
