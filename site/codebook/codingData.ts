import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CodingRound, codingRoundSchema } from "../../src/reports/agreement.js";
import { type CodingChapter, codingChaptersSchema } from "../../src/reports/codebook.js";
import type { KnownGap, LeftOut } from "../../src/reports/coverage.js";

/** What `npm run compile` has checked before: here it is only read. */
const read = (path: string): unknown => parse(readFileSync(`data/${path}`, "utf8"));

/** The rules of coding. */
export const chapters: readonly CodingChapter[] = codingChaptersSchema.parse(
  read("coding-rules.yaml"),
);

/** The rounds of double coding, in their order. */
export const rounds: readonly CodingRound[] = readdirSync("data/reliability")
  .filter((name) => name.startsWith("round-"))
  .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
  .map((name) => codingRoundSchema.parse(read(`reliability/${name}`)));

/** What is known to be missing. */
export const gaps = read("gaps.yaml") as readonly KnownGap[];

/** Leads that did not become records. */
export const leftOut = read("candidates-rejected.yaml") as readonly LeftOut[];
