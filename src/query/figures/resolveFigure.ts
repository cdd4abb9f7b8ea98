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
 * - `acled-lowest`: the lowest number anybody stated, as ACLED codes the most conservative report.
 *   ACLED's numbers for words (12 for dozens) are not taken over.
 * - `ucdp-best-low-high`: the lowest and the highest number stated, and as best the lowest of the
 *   best numbers: UCDP takes the lower one where no source is known to be more reliable.
 * - `range`: the lowest and the highest number stated.
 * - `latest`: the figure with the latest time; of equals, the first by id.
 * - `official-first`: the latest of the figures of the best status: `confirmed`, `announced`,
 *   `claimed`, `reported`, `alleged`, `denied`, in this order. The best of its evidence counts.
 */
export type FigurePolicy = keyof ResolvedNumbers;

/** The numbers that each policy gives. */
export interface ResolvedNumbers {
  /** One number. */
  readonly "acled-lowest": {
    /** The lowest number stated. */
    readonly best: number;
  };
  /** Three; nobody may have given a best one. */
  readonly "ucdp-best-low-high": {
    /** The lowest number stated. */
    readonly low: number;
    /** The lowest of the best numbers. */
    readonly best?: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** Two, which are the same when nobody disagrees. */
  readonly range: {
    /** The lowest number stated. */
    readonly low: number;
    /** The highest number stated. */
    readonly high: number;
  };
  /** What the chosen figure says. */
  readonly latest: StatedNumbers;
  /** What the chosen figure says. */
  readonly "official-first": StatedNumbers;
}

/** The numbers of one figure; at least one is there. */
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
 * What a policy makes of rival figures: its numbers, and what they rest on.
 *
 * @typeParam Policy - The policy.
 * @typeParam Ids - The ids that the figures point to.
 */
export type ResolvedFigure<
  Policy extends FigurePolicy = FigurePolicy,
  Ids extends RecordIds = RecordIds,
> = ResolvedNumbers[Policy] & ResolvedFrom<Ids>;

/** What chosen numbers rest on. */
export interface ResolvedFrom<Ids extends RecordIds = RecordIds> {
  /** The figures that were used. */
  readonly from: readonly Ids["figure"][];
  /** How their numbers bound the truth, each once: beside `at-least` a number is no upper end. */
  readonly bounds: readonly Bound[];
  /** The figures that hold as well but give only a word, which is never made a number. */
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
 * Chooses among the figures that hold on a day by a named policy, and says what the choice rests on.
 *
 * Which figures hold is told by `figuresOn`. Numbers that were planned, demanded or threatened are
 * never taken for observed ones; ask for them with `modality`. Vague words never become numbers.
 * `FigurePolicy` says what each policy does.
 *
 * @typeParam Policy - The policy.
 * @typeParam Ids - The ids that the figures point to.
 * @param figures - In any order; left as they are.
 * @param question - The measure, the day and the policy.
 * @returns The numbers of the policy; in `from` the figures used, in `bounds` how loosely they were
 *   said, in `words` the words that stand beside them. `undefined` when nobody gave a number that holds.
 * @throws {RangeError} When the day is not a calendar day, or an option, the measure, modality or policy unknown;
 *   when the figures that hold are in several units, or counts of several events or windows, which no policy can weigh up.
 * @remarks
 * O(n), then O(k log k) for the k figures of the measure. Policies after the codebooks of ACLED
 * (fatalities: the most conservative report) and UCDP (best, low and high estimate).
 * Levels of one measure are taken to be about one thing: select by subject or place before if they are not.
 * @example
 * ```ts
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
