import * as z from "zod/v4-mini";
import { textSchema } from "../schema/text.js";

/** One decision of the codebook, with the records that show it. */
export interface CodingRule {
  /** The question it answers. */
  readonly question: string;
  /** What we do, and why. */
  readonly rule: string;
  /** Records that show it, as `collection/id`. */
  readonly shownBy: readonly string[];
}

/** A chapter of coding rules. */
export interface CodingChapter {
  /** Its heading. */
  readonly chapter: string;
  /** Its rules. */
  readonly rules: readonly CodingRule[];
}

/** The codebook's rules as they are written in `data/coding-rules.yaml`. */
export const codingChaptersSchema: z.ZodMiniType<readonly CodingChapter[]> = z.array(
  z.strictObject({
    chapter: textSchema,
    rules: z.array(
      z.strictObject({ question: textSchema, rule: textSchema, shownBy: z.array(textSchema) }),
    ),
  }),
);
