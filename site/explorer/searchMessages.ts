import type { Hit } from "./searched.js";

/** What the page asks the worker. */
export interface SearchQuestion {
  /** The number of the question, which its answer repeats. */
  readonly number: number;
  readonly words: string;
}

/** What the worker says: how far it has loaded, what it found, or that it cannot load. */
export type SearchMessage =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "found"; readonly number: number; readonly hits: readonly Hit[] }
  | { readonly type: "failed" };
