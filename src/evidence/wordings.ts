import { actsOf } from "../check/actsOf.js";
import type { Breach } from "../check/rule.js";
import type { Dataset } from "../model/dataset.js";

/** A title or a summary, and where it stands. */
export interface Wording extends Omit<Breach, "what" | "fix"> {
  /** Our words. */
  readonly text: string;
}

/**
 * The titles and summaries of ours, in both languages.
 *
 * @param dataset - The records.
 */
export function* wordingsOf(dataset: Dataset): Generator<Wording> {
  for (const { id, title } of dataset.sources) {
    for (const language of ["en", "ar"] as const) {
      yield { collection: "sources", id, field: `title.${language}`, text: title[language] };
    }
  }
  for (const { collection, act } of actsOf(dataset)) {
    const { id, title, summary } = act;
    for (const language of ["en", "ar"] as const) {
      yield { collection, id, field: `title.${language}`, text: title[language] };
      yield { collection, id, field: `summary.${language}`, text: summary[language] };
    }
  }
}
