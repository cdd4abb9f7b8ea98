import { dateBounds } from "../../dates/dateBounds.js";
import type { Drafted } from "../../model/drafted.js";
import type { RecordDate } from "../../model/recordDate.js";
import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import type { Breach, Rule } from "../rule.js";

/** A year, a month or a day as a part of an id. */
const DATE_IN_ID = /(?<![^-])\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![^-])/;

/** The first date in an id has a day in common with the record's own. */
export const idsTellDates: Rule = {
  name: "ids-tell-dates",
  *check(dataset) {
    for (const { at, date } of dates(dataset)) {
      const [told] = DATE_IN_ID.exec(at.id) ?? [];
      if (told === undefined) continue;
      const window = dateBounds(told);
      const own = dateBounds(date.edtf);
      if (window.start.earliest <= own.end.latest && own.start.earliest <= window.end.latest) {
        continue;
      }
      yield {
        ...at,
        what: `The id says ${told}, but the date is ${date.edtf}.`,
        fix: "Correct the date, or rename the record and add a redirect. The id 2020-08-26-un-convoy-ied is for that day.",
      };
    }
  },
};

interface DateAt {
  readonly at: Omit<Breach, "what" | "fix">;
  readonly date: Drafted<RecordDate>;
}

function* dates(dataset: DraftDataset): Generator<DateAt> {
  for (const { collection, act } of actsOf(dataset)) {
    yield { at: { collection, id: act.id, field: "date" }, date: act.date };
  }
  for (const { id, published } of dataset.sources) {
    yield { at: { collection: "sources", id, field: "published" }, date: published };
  }
  for (const { id, ...figure } of dataset.figures) {
    for (const field of ["asOf", "period"] as const) {
      const date = figure[field];
      if (date !== undefined) yield { at: { collection: "figures", id, field }, date };
    }
  }
}
