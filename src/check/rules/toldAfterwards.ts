import { dateBounds } from "../../dates/dateBounds.js";
import type { Evidence } from "../../model/evidence.js";
import { actsOf, isDone } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import type { Breach, Rule } from "../rule.js";

/** No source tells as done what began after it was published. */
export const toldAfterwards: Rule = {
  name: "told-afterwards",
  *check(dataset) {
    const published = new Map(
      dataset.sources.map(({ id, published: { edtf } }) => [id, dateBounds(edtf).end.latest]),
    );
    for (const { at, edtf, items } of tellings(dataset)) {
      const first = dateBounds(edtf).start.earliest;
      for (const [index, item] of items.entries()) {
        const day = published.get(item.source);
        if (day === undefined || first <= day || !saysSo(item)) continue;
        yield {
          ...at,
          what: `It did not begin before ${first}, but ${item.source} (evidence.${index}) was published by ${day}.`,
          fix: "Correct the date. What was not yet done is a prospect, or a figure with the modality planned or threatened.",
        };
      }
    }
  },
};

interface Telling {
  readonly at: Omit<Breach, "what" | "fix">;
  readonly edtf: string;
  readonly items: readonly Evidence[];
}

function* tellings(dataset: DraftDataset): Generator<Telling> {
  for (const { collection, act } of actsOf(dataset)) {
    if (!isDone(act)) continue;
    const at = { collection, id: act.id, field: "date" };
    yield { at, edtf: act.date.edtf, items: act.evidence };
  }
  for (const figure of dataset.figures) {
    if (!isDone(figure)) continue;
    for (const field of ["asOf", "period"] as const) {
      const edtf = figure[field]?.edtf;
      const at = { collection: "figures", id: figure.id, field };
      if (edtf !== undefined) yield { at, edtf, items: figure.evidence };
    }
  }
}

/** Whether the item tells the thing itself, as the record has it, and not only of its place or cast. */
function saysSo({ supports, says }: Evidence): boolean {
  if (says?.date !== undefined || says?.modality !== undefined) return false;
  return supports.some((field) =>
    ["kind", "date", "modality", "value", "asOf", "period"].includes(field),
  );
}
