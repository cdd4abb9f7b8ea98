import type { Breach } from "../dataset/rule.js";
import type { Dataset } from "../model/dataset.js";

/** A title or a summary, and where it stands. */
export interface Wording extends Omit<Breach, "what" | "mend"> {
  /** Our words. */
  readonly text: string;
}

/**
 * The titles and summaries of ours in the language of the sources.
 *
 * @param dataset - The records.
 */
export function* wordingsOf({ sources, events }: Dataset): Generator<Wording> {
  for (const { id, title } of sources) {
    yield { collection: "sources", id, field: "title.ar", text: title.ar };
  }
  for (const { id, title, summary } of events) {
    yield { collection: "events", id, field: "title.ar", text: title.ar };
    yield { collection: "events", id, field: "summary.ar", text: summary.ar };
  }
}
