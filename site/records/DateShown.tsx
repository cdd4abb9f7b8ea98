import { formatDate, type RecordDate } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { Term } from "./references.js";

/** A date in words, its EDTF, and how we know it. */
export function DateShown({ date }: { readonly date: RecordDate }): VNode {
  const { language } = usePage();
  return (
    <>
      {formatDate(date, { language })} <code>{date.edtf}</code>{" "}
      <span class="faint">
        (<Term list="date-bases" id={date.basis} />)
      </span>
      {date.note && (
        <p class="note" lang="en" dir="ltr">
          {date.note}
        </p>
      )}
    </>
  );
}
