import type { Answerer } from "./peers/peer.js";
import type { Question } from "./question.js";

/** What one thing takes, in microseconds. */
export interface Timing {
  readonly median: number;
  /** The spread of repeated runs: half the distance of the quartiles, relative to the median. */
  readonly noise: number;
}

/** How long one run lasts at least, so that the clock is fine enough, in milliseconds. */
const RUN = 12;
/** How long the just-in-time compiler may warm up: some thousand calls, in milliseconds. */
const WARM = 400;
/** How many runs there are, if they fit into the budget. */
const RUNS = 9;
/** How long all runs may last, in milliseconds. */
const BUDGET = 2000;

/** Times how long an average question of some takes. */
export async function timeAnswers(
  answer: Answerer,
  questions: readonly Question[],
): Promise<Timing> {
  const once = async (): Promise<void> => {
    for (const question of questions) {
      const answered = answer(question);
      if (answered instanceof Promise) await answered;
    }
  };
  let lasted = await elapsed(once);
  const start = performance.now();
  while (lasted < BUDGET && performance.now() - start < WARM) lasted = await elapsed(once);
  const laps = Math.max(1, Math.ceil(RUN / lasted));
  const runs: number[] = [];
  do {
    const took = await elapsed(async () => {
      for (let lap = 0; lap < laps; lap++) await once();
    });
    runs.push((took * 1000) / laps / questions.length);
  } while (runs.length < RUNS && performance.now() - start < BUDGET);
  return timingOf(runs);
}

/** The median and the spread of some runs. */
export function timingOf(runs: readonly number[]): Timing {
  const sorted = [...runs].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return { median: at(0.5), noise: (at(0.75) - at(0.25)) / 2 / at(0.5) };
}

async function elapsed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
