import { shown } from "../../errors/shown.js";
import { requireDay } from "../../input/requireDay.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Figure } from "../../model/figure.js";
import type { RecordIds } from "../../model/recordIds.js";
import { choices } from "./choices.js";
import type { FigurePolicy } from "./figurePolicy.js";
import type { FigureQuestion } from "./figureQuestion.js";
import { rankedFigure } from "./figureShape.js";
import { heldFigures } from "./heldFigures.js";
import { observedSeries } from "./observedSeries.js";
import type { FigureWord, ResolvedFigure } from "./resolvedFigure.js";
import { sameThingKey } from "./sameThingKey.js";
import { statedNumbers } from "./statedNumbers.js";

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
  requireOptions("resolveFigure", question, ["measure", "on", "policy", "modality"]);
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
      `resolveFigure: ${shown(first.id)} and ${shown(stranger.id)} count different things. Select by unit, event or window first.`,
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
