import type { FigureValue, Figure } from "../../model/figure.js";
import { observedSeries } from "./seriesOf.js";
import { type DayQuestion, heldFigures } from "./figuresOn.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { NumberWord } from "../../vocabulary/numberWords.js";
import type { Bound } from "../../vocabulary/bounds.js";
import { shown } from "../../errors/shown.js";
import { requireDay } from "../../input/requireDay.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import { rankedFigure, sameThingKey, statedNumbers, timeOf } from "./comparedFigures.js";
import { daysOf } from "../../dates/bounds.js";
import type { Status } from "../../vocabulary/statuses.js";

/**
 * How to choose among rival figures.
 *
 * - `acled-lowest`: the lowest number that anybody stated, because ACLED codes the most conservative report.
 *   ACLED's numbers for words (12 for dozens) are not used.
 * - `ucdp-best-low-high`: the lowest and the highest number stated, and as `best` the lowest of the best
 *   numbers: UCDP takes the lower one when no source is known to be more reliable.
 * - `range`: the lowest and the highest number stated.
 * - `latest`: the figure with the latest time; of figures with the same time, the first by id.
 * - `official-first`: the figures with the best status, and of these the latest. From best to worst:
 *   `confirmed`, `announced`, `claimed`, `reported`, `alleged`, `denied`. The status of a figure is the best
 *   status in its evidence.
 */
export type FigurePolicy = keyof ResolvedNumbers;

/** The numbers that each policy gives. */
export interface ResolvedNumbers {
  /** One number. */
  readonly "acled-lowest": {
    /** The lowest number stated. */
    readonly best: number;
  };
  /** Three numbers. `best` is absent when nobody gave a best number. */
  readonly "ucdp-best-low-high": {
    /** The lowest number stated. */
    readonly low: number;
    /** The lowest of the best numbers. */
    readonly best?: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** Two numbers. They are the same when nobody disagrees. */
  readonly range: {
    /** The lowest number stated. */
    readonly low: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** The numbers of the chosen figure. */
  readonly latest: StatedNumbers;
  /** The numbers of the chosen figure. */
  readonly "official-first": StatedNumbers;
}

/** The numbers of one figure. At least one is present. */
export type StatedNumbers = Readonly<Pick<FigureValue, "low" | "best" | "high">>;

/**
 * Which number is wanted.
 *
 * @typeParam Policy - The policy.
 */
export interface FigureQuestion<Policy extends FigurePolicy = FigurePolicy> extends DayQuestion {
  /** How to choose among rivals. */
  readonly policy: Policy;
}

/**
 * The result of a policy: its numbers, and what they are based on.
 *
 * @typeParam Policy - The policy.
 * @typeParam Ids - The ids that the figures point to.
 */
export type ResolvedFigure<
  Policy extends FigurePolicy = FigurePolicy,
  Ids extends RecordIds = RecordIds,
> = ResolvedNumbers[Policy] & ResolvedFrom<Ids>;

/** What the chosen numbers are based on. */
export interface ResolvedFrom<Ids extends RecordIds = RecordIds> {
  /** The figures that were used. */
  readonly from: readonly Ids["figure"][];
  /** The bounds of their numbers, each once. With `at-least`, the number is not an upper end. */
  readonly bounds: readonly Bound[];
  /** Other figures that hold, but give only a word. A word is never turned into a number. */
  readonly words: readonly FigureWord<Ids>[];
}

/** A word that stands for a number. */
export interface FigureWord<Ids extends RecordIds = RecordIds> {
  /** The word, such as `dozens`. */
  readonly word: NumberWord;
  /** The figure that has it. */
  readonly from: Ids["figure"];
}

/**
 * Chooses among the figures that hold on a day by a named policy, and says what the choice is based on.
 *
 * The figures that hold are those of `figuresOn`. Numbers that were planned, demanded or threatened are never
 * mixed with observed ones; ask for them with `modality`. Vague words never become numbers. `FigurePolicy`
 * says what each policy does.
 *
 * @typeParam Policy - The policy.
 * @typeParam Ids - The ids that the figures point to.
 * @param figures - In any order. They are not changed.
 * @param question - The measure, the day and the policy.
 * @returns The numbers of the policy. `from` has the figures that were used, `bounds` their bounds, and
 *   `words` the figures that give only a word. `undefined` when no figure with a number holds.
 * @throws {RangeError} When the day is not a calendar day; when an option, the measure, the modality or the
 *   policy is unknown; when the figures that hold have several units, or are counts of several events or
 *   periods, because no policy can compare these.
 * @remarks
 * O(n), then O(k log k) for the k figures of the measure. The policies follow the codebooks of ACLED
 * (fatalities: the most conservative report) and UCDP (best, low and high estimate). Assumes that all levels
 * of one measure are about the same thing. If they are not, select by subject or place first.
 * @example
 * ```ts
 * import { resolveFigure } from "iraq-conflict-data";
 *
 * const level = (id, best) => ({
 *   id, measure: "us-troops-in-iraq", unit: "persons", modality: "occurred", value: { bound: "exact", best },
 *   asOf: { edtf: "2020-09", earliest: "2020-09-01", latest: "2020-09-30" }, evidence: [],
 * });
 * resolveFigure([level("a", 3000), level("b", 3500)], { measure: "us-troops-in-iraq", on: "2020-12-01", policy: "range" });
 * // => { low: 3000, high: 3500, from: ["a", "b"], bounds: ["exact"], words: [] }
 * ```
 */
export function resolveFigure<Ids extends RecordIds, Policy extends FigurePolicy>(
  figures: readonly Figure<Ids>[],
  question: FigureQuestion<Policy>,
): ResolvedFigure<Policy, Ids> | undefined {
  requireRecords("resolveFigure", "figures", figures, rankedFigure);
  requireOptions("resolveFigure", question, ["measure", "on", "policy", "modality"], "question");
  const { measure, on, policy, ...options } = question;
  requireTerm("resolveFigure", "policy", policy, Object.keys(choices));
  requireDay("resolveFigure", "on", on);
  const held = heldFigures(observedSeries("resolveFigure", figures, measure, options), on);
  const numbered = held.filter(({ value }) => statedNumbers(value).length > 0);
  const [first, ...others] = numbered;
  if (!first) return undefined;
  const thing = weighedWith(first);
  const stranger = others.find((other) => weighedWith(other) !== thing);
  if (stranger) {
    throw new RangeError(
      `resolveFigure: ${shown(first.id)} and ${shown(stranger.id)} count different things. First select figures of one unit, and of one event or period.`,
    );
  }
  const { numbers, used } = choices[policy](numbered);
  return {
    ...numbers,
    from: used.map(({ id }) => id),
    bounds: [...new Set(used.map(({ value }) => value.bound))],
    words: held.flatMap(({ id, value }): FigureWord<Ids>[] =>
      statedNumbers(value).length === 0 && value.word !== undefined
        ? [{ word: value.word, from: id }]
        : [],
    ),
  };
}

function weighedWith(figure: Figure): string {
  return figure.asOf ? figure.unit : sameThingKey(figure);
}

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
const choices: {
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
  const { start, end } = daysOf(timeOf(figure));
  return `${start.earliest} ${end.latest}`;
}
