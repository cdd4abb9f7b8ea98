import { intervalBounds } from "../../dates/dateBounds.js";
import { requireCertainty, type Certainty } from "../../input/requireTerms.js";
import { requireDay } from "../../input/requireDay.js";
import { requireOptions } from "../../input/requireOptions.js";
import type { Spanning } from "../../model/spanning.js";
import { exclusivePosts } from "../../vocabulary/exclusivePosts.js";
import { holdingOn } from "./holdingOn.js";

/** Options of `asOf`. */
export interface AsOfOptions {
  /**
   * `possible` (the default): at least one reading of the dates covers the day. `certain`: every reading
   * does.
   */
  readonly certainty?: Certainty | undefined;
}

/**
 * A record that held on a day, and whether that is certain.
 *
 * @typeParam Item - The record.
 */
export type Held<Item> = Item & {
  /** `certain` when every reading of its dates covers the day, or evidence attests it; otherwise `possible`. */
  readonly held: Certainty;
};

/**
 * The records that held on one day (posts, memberships, relations), and whether each is certain.
 *
 * A record held *certainly* when every reading of its valid time covers the day, or the day lies between the
 * first and the last on which evidence attests it (`attested`). It held *possibly* when at least one reading
 * does. A post that only one person can hold at a time never has more than one possible holder. If somebody
 * certainly held it, all others are excluded. Otherwise the holder is the person last attested in it up to
 * that day; if there is none, the person first attested after that day; if there is none, the person who left
 * it first.
 *
 * @typeParam Item - Anything with valid time.
 * @param records - In any order, which the result keeps.
 * @param day - A calendar day, `YYYY-MM-DD`.
 * @param options - Whether every reading must cover the day.
 * @returns Copies of the records with `held` added, in a new array; empty when nothing held.
 * @throws {RangeError} When `day` is not a calendar day, an option is unknown, or the `valid` of a record
 *   cannot be read.
 * @remarks
 * One pass, O(n). Uses the earliest and the latest reading of each end of `valid` (EDTF, ISO 8601-2:2019).
 * @example
 * ```ts
 * import { actors, asOf, postsOf } from "iraq-conflict-data";
 *
 * const [premier] = asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18");
 * [premier.holder, premier.held]; // => ["mustafa-al-kadhimi", "certain"]
 * asOf([{ valid: "2020-05/.." }], "2020-05-07"); // => [{ valid: "2020-05/..", held: "possible" }]
 * ```
 */
export function asOf<Item extends Spanning>(
  records: readonly Item[],
  day: string,
  options: AsOfOptions = {},
): Held<Item>[] {
  requireDay("asOf", "day", day);
  const { certainty = "possible" } = requireOptions("asOf", options, ["certainty"]);
  requireCertainty("asOf", certainty);
  const certain = new Set(holdingOn("asOf", day, "certain")(records));
  const kept = certainty === "certain" ? [...certain] : holdingOn("asOf", day, "possible")(records);
  return kept
    .filter((record) => certain.has(record) || !isExcluded(record, kept, certain, day))
    .map((record) => ({ ...record, held: certain.has(record) ? "certain" : "possible" }));
}

/** What tells one post from another. */
interface PostLike extends Spanning {
  readonly title?: unknown;
  readonly of?: unknown;
}

/** Whether another record tells the likelier holder of a post that one person holds at a time. */
function isExcluded(
  record: PostLike,
  kept: readonly PostLike[],
  certain: ReadonlySet<PostLike>,
  day: string,
): boolean {
  const { title, of } = record;
  return (
    (exclusivePosts as readonly unknown[]).includes(title) &&
    kept.some(
      (other) =>
        other.title === title &&
        other.of === of &&
        (certain.has(other) || isNearer(other, record, day)),
    )
  );
}

/**
 * Whether one was attested nearer to a day than the other: up to the day comes before after it, and attested
 * before not attested. Of two that never were, who left sooner comes first, since holders follow each other.
 */
function isNearer(one: Spanning, other: Spanning, day: string): boolean {
  if (!one.attested && !other.attested) return lastDay(one) < lastDay(other);
  if (!one.attested || !other.attested) return Boolean(one.attested);
  const [before, otherBefore] = [one.attested.first <= day, other.attested.first <= day];
  if (before !== otherBefore) return before;
  return before
    ? one.attested.last > other.attested.last
    : one.attested.first < other.attested.first;
}

function lastDay({ valid }: Spanning): string {
  return intervalBounds(valid).end.latest;
}
