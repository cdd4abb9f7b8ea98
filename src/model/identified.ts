import type { RecordDate } from "./recordDate.js";

/** Anything with an id. */
export interface Identified {
  /** Its id. */
  readonly id: string;
}

/** Anything with an id and a date. */
export interface Dated extends Identified {
  /** When it was, or may have been. */
  readonly date: Pick<RecordDate, "earliest" | "latest">;
}
