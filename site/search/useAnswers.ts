import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../shell/languages.js";
import { type Answers, createAsk } from "./createAsk.js";

const NOTHING: Answers = { query: "", answers: [], loaded: 0, isWhole: true, hasFailed: false };

/** The answers to a query, which come as they are found. */
export function useAnswers(query: string, assets: URL, language: Language): Answers {
  const [answers, setAnswers] = useState(NOTHING);
  const ask = useRef<((query: string) => void) | null>(null);
  useEffect(() => {
    ask.current ??= createAsk(assets, language, setAnswers);
    ask.current(query);
  }, [query, assets, language]);
  return answers;
}
