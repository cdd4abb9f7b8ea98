import type { Drafted } from "../../model/drafted.js";
import type { Evidence } from "../../model/evidence.js";
import type { RecordDate } from "../../model/recordDate.js";
import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import { printsNumber } from "../../arabic/printsNumber.js";
import type { Breach, Rule } from "../rule.js";

/** The years and days of a stated date stand in the anchors that support it. */
export const datesPrinted: Rule = {
  name: "dates-printed",
  *check(dataset) {
    for (const { at, date, items } of statedDates(dataset)) {
      const anchors = items
        .filter(({ supports }) => supports.includes(at.field))
        .map(({ phrase }) => phrase);
      for (const number of numbersIn(date.edtf)) {
        if (anchors.some((anchor) => printsNumber(anchor, number))) continue;
        yield {
          ...at,
          what: `The date is stated, but no anchor that supports it contains ${number}: ${anchors.join("; ")}.`,
          fix: "Quote the words that contain it, such as عام 2003, or make the date inferred, with a note.",
        };
      }
    }
  },
};

interface StatedDate {
  readonly at: Omit<Breach, "what" | "fix">;
  readonly date: Drafted<RecordDate>;
  readonly items: readonly Evidence[];
}

function* statedDates(dataset: DraftDataset): Generator<StatedDate> {
  for (const { collection, act } of actsOf(dataset)) {
    if (act.date.basis !== "stated") continue;
    yield { at: { collection, id: act.id, field: "date" }, date: act.date, items: act.evidence };
  }
  for (const { id, evidence, ...figure } of dataset.figures) {
    for (const field of ["asOf", "period"] as const) {
      const date = figure[field];
      if (date?.basis !== "stated") continue;
      yield { at: { collection: "figures", id, field }, date, items: evidence };
    }
  }
}

/** The years and the days of the month in an EDTF date; months are printed by name. */
function numbersIn(edtf: string): readonly number[] {
  return [...edtf.matchAll(/(\d{4})(?:-\d\d(?:-(\d\d))?)?/g)].flatMap(([, year, day]) =>
    [year, day].filter((part) => part !== undefined).map(Number),
  );
}
