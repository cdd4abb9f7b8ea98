import { DISTANT_FUTURE, DISTANT_PAST } from "../../dates/bounds.js";
import type { Figure } from "../../model/figure.js";
import type { Status } from "../../vocabulary/statuses.js";
import type { FigurePolicy, ResolvedNumbers, StatedNumbers } from "./figurePolicy.js";
import { statedNumbers } from "./statedNumbers.js";
import { timeOf } from "./timeOf.js";

/** What a policy chose: its numbers, and the figures that have them. */
interface Choice<Numbers> {
  readonly numbers: Numbers;
  readonly used: readonly Figure[];
}

/** From the most to the least official. */
const OFFICIAL: readonly Status[] = [
  "confirmed",
  "announced",
  "claimed",
  "reported",
  "alleged",
  "denied",
];

/** What each policy chooses from figures with numbers, of which there is one at least, in time order. */
export const choices: {
  readonly [Policy in FigurePolicy]: (rivals: readonly Figure[]) => Choice<ResolvedNumbers[Policy]>;
} = {
  "acled-lowest": (rivals) => {
    const best = lowest(rivals.flatMap(({ value }) => statedNumbers(value)));
    return {
      numbers: { best },
      used: rivals.filter(({ value }) => statedNumbers(value).includes(best)),
    };
  },
  "ucdp-best-low-high": (rivals) => {
    const bests = rivals.flatMap(({ value }) => value.best ?? []);
    const { low, high } = span(rivals);
    return {
      numbers: bests.length > 0 ? { low, best: lowest(bests), high } : { low, high },
      used: rivals,
    };
  },
  range: (rivals) => ({ numbers: span(rivals), used: rivals }),
  latest: (rivals) => only(latest(rivals)),
  "official-first": (rivals) => {
    const best = lowest(rivals.map(rank));
    return only(latest(rivals.filter((figure) => rank(figure) === best)));
  },
};

function only(figure: Figure): Choice<StatedNumbers> {
  const { low, best, high } = figure.value;
  const numbers = {
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
  };
  return { numbers, used: [figure] };
}

function span(rivals: readonly Figure[]): ResolvedNumbers["range"] {
  const numbers = rivals.flatMap(({ value }) => statedNumbers(value));
  return { low: lowest(numbers), high: numbers.reduce((one, other) => Math.max(one, other)) };
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function rank({ evidence }: Figure): number {
  return lowest([OFFICIAL.length, ...evidence.map(({ status }) => OFFICIAL.indexOf(status))]);
}

/** The last by earliest day, then by latest; of equals the first, which in time order is the first by id. */
function latest(rivals: readonly Figure[]): Figure {
  return rivals.reduce((last, figure) => (time(figure) > time(last) ? figure : last));
}

/** Days have one length, so that their texts compare together. */
function time(figure: Figure): string {
  const date = timeOf(figure);
  return `${date?.earliest ?? DISTANT_PAST} ${date?.latest ?? DISTANT_FUTURE}`;
}
