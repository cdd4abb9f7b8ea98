import type { Hit } from "./searched.js";
import type { SearchMessage, SearchQuestion } from "./searchMessages.js";

/** What the page hears of the worker. */
export interface SearchListener {
  /** Which share of what search needs is there, from 0 to 1. */
  readonly progress: (share: number) => void;
  readonly found: (words: string, hits: readonly Hit[]) => void;
  readonly failed: () => void;
}

/** Starts the worker that searches. What it gives asks for words; only the last answer is heard. */
export function startSearch({ progress, found, failed }: SearchListener): (words: string) => void {
  const worker = new Worker(new URL("explorerWorker.js", import.meta.url), { type: "module" });
  let asked: SearchQuestion = { number: 0, words: "" };
  worker.addEventListener("message", ({ data }: MessageEvent<SearchMessage>) => {
    if (data.type === "progress") progress(data.share);
    else if (data.type === "failed") failed();
    else if (data.number === asked.number) found(asked.words, data.hits);
  });
  worker.addEventListener("error", failed);
  return (words) => {
    asked = { number: asked.number + 1, words };
    worker.postMessage(asked);
  };
}
