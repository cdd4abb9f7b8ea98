import type { Criterion, Table } from "../select/table.js";
import { type Asked, valuesOf } from "../select/testsOf.js";
import type { Posting } from "./posting.js";
import { postingOf, type Postings } from "./postings.js";
import { isPaired, pairOf, type Terms } from "./terms.js";

/** What a criterion lets through: the records with any of some terms. */
export type AnyOf = readonly Posting[];

/**
 * Looks up the criteria that speak of terms; all must hold. A value that nobody has is left out.
 *
 * @param caller - The helper that errors name.
 * @throws {RangeError} When a value is no term of its list, or no text.
 */
export function wantedPostings<Item>(
  caller: string,
  { own, parts }: Table<Item>,
  terms: Terms,
  postings: Postings,
  asked: Asked,
): AnyOf[] {
  const look = (numbers: readonly (number | undefined)[]): AnyOf =>
    numbers.filter((term) => term !== undefined).map((term) => postingOf(postings, term));
  const numbersOf = (name: string, criterion: Criterion): (number | undefined)[] =>
    valuesOf(caller, name, criterion, asked[name]).map((value) =>
      terms.known.get(name)?.get(value),
    );

  return [own, ...parts.map(({ criteria }) => criteria)].flatMap((criteria) => {
    const wanted = Object.entries(criteria)
      .filter(([name]) => asked[name] !== undefined)
      .map(([name, criterion]) => numbersOf(name, criterion));
    const [firsts, seconds] = criteria === own || !isPaired(criteria) ? [] : wanted;
    if (!firsts || !seconds) return wanted.map(look);
    const pairs = firsts.flatMap((first) =>
      seconds.map((second) =>
        first === undefined || second === undefined
          ? undefined
          : terms.pairs.get(pairOf(first, second)),
      ),
    );
    return [look(pairs)];
  });
}
