import * as z from "zod/mini";
import { krippendorffAlpha } from "./krippendorffAlpha.js";

/** The fields that both coders decided. */
export const votedFields = ["kind", "modality", "status", "date", "value"] as const;

/** One of the fields that both coders decided. */
export type VotedField = (typeof votedFields)[number];

/** What one coder decided about one unit; `value` for figures only, `kind` for events only. */
export type Vote = Readonly<Partial<Record<VotedField, string>>>;

/** One anchor in one paragraph that both coders coded. */
export interface VotedUnit {
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
  kind: z.optional(z.string()),
  modality: z.optional(z.string()),
  status: z.optional(z.string()),
  date: z.optional(z.string()),
  value: z.optional(z.string()),
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
  about: z.string(),
  paragraphs: z.array(z.string()),
  units: z.array(
    z.strictObject({
      record: z.string(),
      source: z.string(),
      paragraph: z.number(),
      phrase: z.string(),
      first: vote,
      second: vote,
    }),
  ),
});

/** How far two coders agree on one field. */
export interface Agreement {
  /** Units that both decided. */
  readonly units: number;
  /** Share of them on which they agree, 0 to 1. */
  readonly percent: number;
  /** Krippendorff's alpha, nominal. */
  readonly alpha: number;
}

/**
 * Percent agreement and Krippendorff's alpha of two codings, for each field.
 *
 * @param units - The votes.
 */
export function agreement(units: readonly VotedUnit[]): Record<VotedField, Agreement> {
  const of = (field: VotedField): Agreement => {
    const pairs = units
      .map(({ first, second }) => [first[field], second[field]] as const)
      .filter(([first, second]) => first !== undefined && second !== undefined);
    const agreed = pairs.filter(([first, second]) => first === second).length;
    return {
      units: pairs.length,
      percent: round(agreed / pairs.length),
      alpha: round(krippendorffAlpha(pairs)),
    };
  };
  return {
    kind: of("kind"),
    modality: of("modality"),
    status: of("status"),
    date: of("date"),
    value: of("value"),
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
