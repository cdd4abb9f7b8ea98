import * as z from "zod/v4-mini";
import { edtfSchema } from "../schema/edtf.js";
import { paragraphSchema, textSchema } from "../schema/scalars.js";
import { extentDistance } from "./extentDistance.js";
import { type Distance, krippendorffAlpha, nominal } from "./krippendorffAlpha.js";

/** A field that both coders decided. */
type VotedField = "kind" | "modality" | "status" | "date" | "value";

/** What one coder decided about one unit; `value` for figures only, `kind` for events only. */
type Vote = Readonly<Partial<Record<VotedField, string>>>;

/** One anchor in one paragraph that both coders coded. */
interface VotedUnit {
  /** The record it became, as `collection/id`. */
  readonly record: string;
  /** The source. */
  readonly source: string;
  /** The paragraph. */
  readonly paragraph: number;
  /** The anchor that both were shown. */
  readonly phrase: string;
  /** The first coding. */
  readonly first: Vote;
  /** The second, made without seeing the first. */
  readonly second: Vote;
}

const vote = z.strictObject({
  kind: z.optional(textSchema),
  modality: z.optional(textSchema),
  status: z.optional(textSchema),
  date: z.optional(edtfSchema),
  value: z.optional(textSchema),
});

/** One round of double coding. */
export interface CodingRound {
  /** How it was made. */
  readonly about: string;
  /** Every paragraph that was drawn, as `source#paragraph`. */
  readonly paragraphs: readonly string[];
  /** The units found in them, with both votes. */
  readonly units: readonly VotedUnit[];
}

/** A round as it stands in `data/reliability`. */
export const codingRoundSchema: z.ZodMiniType<CodingRound> = z.strictObject({
  about: textSchema,
  paragraphs: z.array(textSchema),
  units: z.array(
    z.strictObject({
      record: textSchema,
      source: textSchema,
      paragraph: paragraphSchema,
      phrase: textSchema,
      first: vote,
      second: vote,
    }),
  ),
});

/** What two coders can agree on: the fields, and of dates also the days they can lie on. */
type Agreed = VotedField | "extent";

/** How far two coders agree on one of them. */
interface Agreement {
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
