import { intervalBounds } from "../../dates/dateBounds.js";
import { type Certainty, requireCertainty } from "../../input/requireTerms.js";
import { requireDay } from "../../input/requireDay.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, maybe, orNull, type Shape, text } from "../../input/shape.js";
import type { Spanning } from "../../model/spanning.js";

const spanning: Shape = /* @__PURE__ */ having({
  valid: (value) =>
    typeof value === "string"
      ? undefined
      : { path: "", found: value, wanted: 'an interval in EDTF, such as "2020-05/.."' },
  attested: /* @__PURE__ */ maybe(
    /* @__PURE__ */ orNull(/* @__PURE__ */ having({ first: text, last: text })),
  ),
});

/**
 * Keeps what held on a day, in a new list; without a day, everything.
 *
 * @param caller - The helper that errors name.
 * @param certainty - Whether every reading of the valid time must cover the day, or one is enough.
 * @throws {RangeError} When the day is not a calendar day, or the certainty neither of the two; when asked
 *   about records whose valid time is unreadable.
 */
export function holdingOn(
  caller: string,
  day: string | undefined,
  certainty: Certainty = "possible",
): <Item extends Spanning>(records: readonly Item[]) => Item[] {
  requireCertainty(caller, certainty);
  if (day === undefined) return (records) => [...records];
  requireDay(caller, "on", day);
  return (records) => {
    requireRecords(caller, "records", records, spanning);
    return records.filter((record) => holds(caller, record, day, certainty));
  };
}

/** Between the first and the last day that evidence attests, it certainly held. */
function holds(
  caller: string,
  { valid, attested }: Spanning,
  day: string,
  certainty: Certainty,
): boolean {
  if (attested && attested.first <= day && day <= attested.last) return true;
  const { start, end } = readValid(caller, valid);
  return certainty === "certain"
    ? start.latest <= day && day <= end.earliest
    : start.earliest <= day && day <= end.latest;
}

function readValid(caller: string, valid: string): ReturnType<typeof intervalBounds> {
  try {
    return intervalBounds(valid);
  } catch (error) {
    throw new RangeError(`${caller}: valid: ${(error as RangeError).message}`, { cause: error });
  }
}
