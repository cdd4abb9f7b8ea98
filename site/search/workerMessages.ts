import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";

/** What the page asks the worker. */
export interface RecordQuestion {
  /** The number of the question, which its answer repeats. */
  readonly id: number;
  readonly words: readonly string[];
  readonly language: Language;
}

/** What the worker says: how far it has loaded, an answer, or that it cannot load. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly done: number; readonly of: number }
  | { readonly type: "answers"; readonly id: number; readonly answers: readonly Answer[] }
  | { readonly type: "failed" };
