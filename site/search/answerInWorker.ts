import type { AskRecords } from "./recordAnswers.js";
import type { RecordQuestion, WorkerMessage } from "./workerMessages.js";

const LIMIT = 30;

/** In a worker: loads the records, telling how far it is, then answers questions about them. */
export function answerInWorker(): void {
  const loading = loadRecords();
  // Whoever asks is told; nobody else listens.
  loading.catch(() => {
    say({ type: "failed" });
  });
  addEventListener("message", ({ data }: MessageEvent<RecordQuestion>) => {
    void loading.then(
      (ask) => {
        const answers = ask(data.words, data.language).slice(0, LIMIT);
        say({ type: "answers", id: data.id, answers });
      },
      () => undefined,
    );
  });
}

async function loadRecords(): Promise<AskRecords> {
  const parts = [
    import("iraq-conflict-data/events"),
    import("iraq-conflict-data/prospects"),
    import("iraq-conflict-data/actors"),
    import("iraq-conflict-data/figures"),
    import("iraq-conflict-data/places"),
    import("iraq-conflict-data/sources"),
    import("iraq-conflict-data/terms"),
    import("iraq-conflict-data/search-index"),
    import("./recordAnswers.js"),
  ] as const;
  let done = 0;
  const count = () => {
    done += 1;
    say({ type: "progress", done, of: parts.length });
  };
  for (const part of parts) void part.then(count, () => undefined);
  const [events, prospects, actors, figures, places, sources, terms, index, { recordAnswers }] =
    await Promise.all(parts);
  return recordAnswers(
    { ...events, ...prospects, ...actors, ...figures, ...places, ...sources, ...terms },
    index.searchIndex,
  );
}

function say(message: WorkerMessage): void {
  postMessage(message);
}
