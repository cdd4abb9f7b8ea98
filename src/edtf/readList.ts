import type { DateBounds, End } from "./bounds.js";
import { boundsBetween } from "./boundsBetween.js";
import { earlierOf } from "./earlierOf.js";
import { laterOf } from "./laterOf.js";
import { shown } from "../errors/shown.js";

/** A blank item, a list of `..` alone, a list open in its middle, or too many dots. */
const MISPLACED = /(?:^|,)(?:,|$)|^\.\.$|,\.\.|\.\.,|\.{3}/;

/**
 * The bounds of a list, from the earliest to the latest thing listed, in whatever order:
 * `[a,b..c]` is some day of it, `{a,b..c}` all of it.
 *
 * @throws {RangeError} When the list is not closed, has a blank, is open in its middle, or lists a wrong date.
 */
export function readList(text: string): DateBounds {
  const closing = text.startsWith("[") ? "]" : "}";
  const listed = text.slice(1, -1);
  if (!text.endsWith(closing) || MISPLACED.test(listed)) {
    throw new RangeError(
      `${shown(text)} is not a list. Write [a,b..c] or {a,b..c}, open only at its ends.`,
    );
  }
  const { start, end } = listed.split(",").map(readItem).reduce(around);
  if (closing === "}") return { start, end };
  const someDay = { earliest: start.earliest, latest: end.latest };
  return { start: someDay, end: someDay };
}

function readItem(item: string): DateBounds {
  const dots = item.indexOf("..");
  return dots < 0
    ? boundsBetween(item, item)
    : boundsBetween(item.slice(0, dots) || "..", item.slice(dots + 2) || "..");
}

function around(one: DateBounds, other: DateBounds): DateBounds {
  return {
    start: choose(earlierOf, one.start, other.start),
    end: choose(laterOf, one.end, other.end),
  };
}

function choose(of: typeof earlierOf, one: End, other: End): End {
  return { earliest: of(one.earliest, other.earliest), latest: of(one.latest, other.latest) };
}
