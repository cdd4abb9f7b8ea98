import type { Language } from "../shell/languages.js";
import type { Answer } from "./answer.js";
import { mergeAnswers } from "./mergeAnswers.js";
import { pageAnswers } from "./pageAnswers.js";
import { type AskPages, languageOf, readPageIndex } from "./pageIndex.js";
import { queryWords } from "./queryWords.js";
import type { RecordQuestion, WorkerMessage } from "./workerMessages.js";

/** What is known about a query so far. */
export interface Answers {
  readonly query: string;
  readonly answers: readonly Answer[];
  /** How much of the records is loaded, from 0 to 1; the answers are whole when `isWhole`. */
  readonly loaded: number;
  readonly isWhole: boolean;
  /** Whether records could not be loaded. */
  readonly hasFailed: boolean;
}

const LIMIT = 40;

/**
 * Asks the pages at once, and the records in a worker as soon as it has loaded them.
 *
 * @param assets - The address of the folder of scripts.
 * @param language - In which language records are named.
 * @param tell - Gets the answers, again when there are more.
 * @returns What takes a query; each query replaces the one before.
 */
export function createAsk(
  assets: URL,
  language: Language,
  tell: (answers: Answers) => void,
): (query: string) => void {
  const indexes = new Map<Language, Promise<AskPages>>();
  const indexOf = (of: Language) => {
    const known = indexes.get(of) ?? load(new URL(`search-${of}.json`, assets));
    indexes.set(of, known);
    return known;
  };
  const worker = new Worker(new URL("searchWorker.js", assets), { type: "module" });
  let [id, query, loaded, hasFailed] = [0, "", 0, false];
  let fromPages: readonly Answer[] = [];
  let fromRecords: readonly Answer[] | undefined;

  const tellAll = () => {
    tell({
      query,
      answers: mergeAnswers(query, [fromPages, fromRecords ?? []], LIMIT),
      loaded,
      isWhole: query === "" || fromRecords !== undefined,
      hasFailed,
    });
  };
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.type === "progress") loaded = data.done / data.of;
    else if (data.type === "failed") hasFailed = true;
    else if (data.id === id) fromRecords = data.answers;
    tellAll();
  });

  return (asked) => {
    query = asked.trim();
    id += 1;
    const own = id;
    const words = queryWords(query);
    [fromPages, fromRecords] = [[], undefined];
    if (words.length === 0) {
      fromRecords = [];
      tellAll();
      return;
    }
    worker.postMessage({ id, words, language } satisfies RecordQuestion);
    const pagesIn = languageOf(query, language);
    void indexOf(pagesIn).then((ask) => {
      if (own !== id) return;
      fromPages = pageAnswers(ask, words, pagesIn, language);
      tellAll();
    });
  };
}

async function load(address: URL): Promise<AskPages> {
  const response = await fetch(address);
  return readPageIndex(await response.text());
}
