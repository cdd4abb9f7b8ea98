import type { ConflictEvent } from "../../../src/model/event.js";
import type { Question } from "../question.js";
import type { Row } from "./row.js";

/** Answers one question with the events that meet it, in any order. */
export type Answerer = (
  question: Question,
) => readonly ConflictEvent[] | Promise<readonly ConflictEvent[]>;

/** Something that answers questions about events. */
export interface Peer {
  readonly name: string;
  /** Reads the events and builds whatever helps. */
  readonly prepare: (
    events: readonly ConflictEvent[],
    rows: readonly Row[],
  ) => Answerer | Promise<Answerer>;
}
