import * as z from "zod/v4-mini";
import { edtfSchema } from "../schema/edtf.js";
import { paragraphSchema } from "../schema/paragraph.js";
import { textSchema } from "../schema/text.js";

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
