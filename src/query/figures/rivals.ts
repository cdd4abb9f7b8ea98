import { daysOf, DISTANT_FUTURE } from "../../dates/bounds.js";
import { earlierOf } from "../../dates/dateBounds.js";
import { requireRecords } from "../../input/requireRecords.js";
import type { Figure } from "../../model/figure.js";
import { inTimeOrder } from "../time/inTimeOrder.js";
import { comparedFigure, sameThingKey, type Span, spanOf, timeOf } from "./comparedFigures.js";

/** Figures about the same thing that disagree. */
export interface Rivalry<Item> {
  /** The figures, in time order. Each disagrees with another one of them. */
  readonly figures: readonly Item[];
  /** How far apart the two figures are that disagree most. */
  readonly difference: FigureDifference;
}

/** How far apart two numbers are. For numbers that are not exact, the distance between their nearest ends. */
export interface FigureDifference {
  /** The higher number minus the lower. */
  readonly absolute: number;
  /** The higher number divided by the lower; `Infinity` when the lower is zero. */
  readonly ratio: number;
}

/** A figure with a number, as it is weighed up. */
interface Claim<Item> extends Span {
  readonly figure: Item;
  readonly place: number;
  readonly from: string;
  readonly until: string;
}

type Group<Item> = readonly [Claim<Item>, ...Claim<Item>[]];

/**
 * Finds the figures about the same thing that disagree, and says by how much.
 *
 * Figures are about the same thing when they have the same measure, unit, subject and place, are all observed
 * or all of one other modality, and have dates that may share a day. Counts must also have the same event or,
 * without an event, the same period: another period is another count. Two figures disagree when no number
 * fits both: `at least 2000` and `2500` do not disagree. Words never disagree.
 *
 * @typeParam Item - Figures.
 * @param figures - In any order. They are not changed.
 * @returns A new array of groups in time order. Each group has all figures that are rivals of each other: any
 *   two of them may share a day. A figure may be in several groups. Empty when no figures disagree.
 * @throws {RangeError} When `figures` is not a list, or a figure does not have a field that is compared.
 * @remarks
 * O(n log n), plus, for each day on which a date ends, the figures about the same thing whose dates include
 * that day. No figure is preferred.
 * @example
 * ```ts
 * import { rivals } from "iraq-conflict-data";
 *
 * const level = (id, best) => ({
 *   id, measure: "us-troops-in-iraq", unit: "persons", modality: "occurred", value: { bound: "exact", best },
 *   asOf: { edtf: "2020-09", earliest: "2020-09-01", latest: "2020-09-30" },
 * });
 * const [rivalry] = rivals([level("a", 3000), level("b", 3600), level("c", 3000)]);
 * rivalry.figures.map(({ id }) => id); // => ["a", "b", "c"]
 * rivalry.difference; // => { absolute: 600, ratio: 1.2 }
 * ```
 */
export function rivals<Item extends Figure>(figures: readonly Item[]): Rivalry<Item>[] {
  requireRecords("rivals", "figures", figures, comparedFigure);
  const things = new Map<string, Claim<Item>[]>();
  for (const [place, figure] of inTimeOrder(figures, timeOf).entries()) {
    const span = spanOf(figure.value);
    const date = timeOf(figure);
    if (!span || !date) continue;
    const { start, end } = daysOf(date);
    const key = sameThingKey(figure);
    const claim = { figure, place, from: start.earliest, until: end.latest, ...span };
    const claims = things.get(key);
    if (claims) claims.push(claim);
    else things.set(key, [claim]);
  }
  return [...things.values()]
    .flatMap((claims) => rivalGroups(claims.sort(byFirstDay)))
    .map(inTimeline)
    .sort(([left], [right]) => left.place - right.place)
    .map((group) => ({
      figures: group.map(({ figure }) => figure),
      difference: difference(group),
    }));
}

/**
 * The largest groups of rivals that may share a day, from claims in order of `from`.
 *
 * Stretches of days that meet two by two all meet on one day. They are most on the last day before
 * one of them is over and another begins.
 */
function rivalGroups<Item>(claims: readonly Claim<Item>[]): Group<Item>[] {
  const groups: Group<Item>[] = [];
  let open: Claim<Item>[] = [];
  let firstEnd = DISTANT_FUTURE;
  for (const claim of claims) {
    if (firstEnd < claim.from) {
      addRivals(groups, open);
      open = open.filter(({ until }) => until >= claim.from);
      firstEnd = open.map(({ until }) => until).reduce(earlierOf, DISTANT_FUTURE);
    }
    open.push(claim);
    firstEnd = earlierOf(firstEnd, claim.until);
  }
  addRivals(groups, open);
  return groups;
}

/** Adds those who disagree, unless the group before has them all. A group that another one contains comes right before or after it. */
function addRivals<Item>(groups: Group<Item>[], open: readonly Claim<Item>[]): void {
  const { least, most } = extremes(open);
  const [first, ...others] = open.filter((one) => one.most < least || one.least > most);
  if (!first) return;
  const group: Group<Item> = [first, ...others];
  const before: readonly Claim<Item>[] = groups.at(-1) ?? [];
  if (isPart(before, group)) groups.splice(-1, 1, group);
  else if (!isPart(group, before)) groups.push(group);
}

/** Whether a group has all of some claims; both are in time order. */
function isPart<Item>(claims: readonly Claim<Item>[], group: readonly Claim<Item>[]): boolean {
  let at = 0;
  return claims.every((claim) => {
    while ((group[at]?.place ?? Infinity) < claim.place) at += 1;
    return group[at] === claim;
  });
}

/** The highest of what is said at least, and the lowest of what is said at most. */
function extremes(claims: readonly Span[]): Span {
  return {
    least: claims.map(({ least }) => least).reduce((one, other) => Math.max(one, other)),
    most: claims.map(({ most }) => most).reduce((one, other) => Math.min(one, other)),
  };
}

function difference(rivals: readonly Span[]): FigureDifference {
  const { least, most } = extremes(rivals);
  return { absolute: least - most, ratio: least / most };
}

/** In order of the first days that they can have been; the sweep above needs it so. */
function byFirstDay({ from: one }: Claim<unknown>, { from: other }: Claim<unknown>): number {
  return one < other ? -1 : Number(one > other);
}

function inTimeline<Item>([first, ...others]: Group<Item>): Group<Item> {
  const [earliest = first, ...later] = [first, ...others].sort(
    (left, right) => left.place - right.place,
  );
  return [earliest, ...later];
}
