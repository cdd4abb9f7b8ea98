import type { VotedField, VotedUnit } from "./codingRound.js";
import { extentDistance } from "./extentDistance.js";
import { type Distance, krippendorffAlpha, nominal } from "./krippendorffAlpha.js";

/** What two coders can agree on: the fields, and of dates also the days they can lie on. */
export type Agreed = VotedField | "extent";

/** How far two coders agree on one of them. */
export interface Agreement {
  /** Units that both decided. */
  readonly units: number;
  /** Share of them on which they agree, 0 to 1; of extents, the mean share of days in common. */
  readonly percent: number;
  /** Krippendorff's alpha: nominal; of extents, by the days that are not in common. */
  readonly alpha: number;
}

/**
 * Percent agreement and Krippendorff's alpha of two codings, for each field.
 *
 * @param units - The votes.
 * @returns What both coders decided; a field that they never both decided is left out.
 */
export function agreement(units: readonly VotedUnit[]): Partial<Record<Agreed, Agreement>> {
  const pairsOf = (field: VotedField): (readonly [string, string])[] =>
    units.flatMap(({ first, second }) => {
      const [one, other] = [first[field], second[field]];
      return one === undefined || other === undefined ? [] : [[one, other] as const];
    });
  const dates = pairsOf("date");
  return {
    ...agreed("kind", pairsOf("kind"), nominal),
    ...agreed("modality", pairsOf("modality"), nominal),
    ...agreed("status", pairsOf("status"), nominal),
    ...agreed("date", dates, nominal),
    ...agreed("extent", dates, extentDistance(dates.flat())),
    ...agreed("value", pairsOf("value"), nominal),
  };
}

function agreed(
  what: Agreed,
  pairs: readonly (readonly [string, string])[],
  distance: Distance,
): Partial<Record<Agreed, Agreement>> {
  if (pairs.length === 0) return {};
  const apart = pairs.reduce((sum, [one, other]) => sum + distance(one, other), 0);
  return {
    [what]: {
      units: pairs.length,
      percent: round(1 - apart / pairs.length),
      alpha: round(krippendorffAlpha(pairs, distance)),
    },
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
