import { dateBounds } from "../dates/dateBounds.js";
import { DISTANT_FUTURE, DISTANT_PAST } from "../dates/bounds.js";
import { shown } from "../errors/shown.js";
import type { Distance } from "./krippendorffAlpha.js";

const DAY = 86_400_000;

/**
 * How far apart two EDTF dates are, by the days they can lie on: one less the days they share over
 * the days of either. `2020-11` and `2020-11-17` are 29/30 apart, `[..2020-11]` and `/2020-11` not at all.
 *
 * @param dates - All dates that will be compared. Their years are the frame that cuts off what is open.
 * @throws {RangeError} When a date is outside our profile.
 * @remarks
 * Jaccard's distance, as for other set-valued codings: Passonneau, *Measuring Agreement on Set-valued Items* (2006).
 */
export function extentDistance(dates: readonly string[]): Distance {
  const known = dates
    .map(dateBounds)
    .flatMap(({ start, end }) => [start.earliest, end.latest])
    .filter((day) => day !== DISTANT_PAST && day !== DISTANT_FUTURE)
    .sort();
  const frame = {
    first: `${known[0]?.slice(0, 4) ?? "0000"}-01-01`,
    last: `${known.at(-1)?.slice(0, 4) ?? "9999"}-12-31`,
  };
  const extents = new Map(
    dates.map((date) => {
      const { start, end } = dateBounds(date);
      const from = start.earliest === DISTANT_PAST ? frame.first : start.earliest;
      const to = end.latest === DISTANT_FUTURE ? frame.last : end.latest;
      return [date, { from: Date.parse(from), to: Date.parse(to) + DAY }];
    }),
  );
  return (one, other) => {
    const [left, right] = [extents.get(one), extents.get(other)];
    if (!left || !right)
      throw new RangeError(
        `extentDistance: ${shown(one)} or ${shown(other)} was not among the dates.`,
      );
    const shared = Math.max(0, Math.min(left.to, right.to) - Math.max(left.from, right.from));
    return 1 - shared / (left.to - left.from + right.to - right.from - shared);
  };
}
