import { actsOf } from "../check/actsOf.js";
import type { Breach } from "../check/rule.js";
import type { Dataset } from "../model/dataset.js";

/** A title or a summary, and where it stands. */
export interface Wording extends Omit<Breach, "what" | "fix"> {
  /** Our words. */
  readonly text: string;
}

/**
 * The titles and summaries of ours in the language of the sources.
 *
 * @param dataset - The records.
 */
export function* wordingsOf(dataset: Dataset): Generator<Wording> {
  for (const { id, title } of dataset.sources) {
    yield { collection: "sources", id, field: "title.ar", text: title.ar };
  }
  for (const { collection, act } of actsOf(dataset)) {
    const { id, title, summary } = act;
    yield { collection, id, field: "title.ar", text: title.ar };
    yield { collection, id, field: "summary.ar", text: summary.ar };
  }
}
