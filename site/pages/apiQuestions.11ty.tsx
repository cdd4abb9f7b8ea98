import type { VNode } from "preact";
import { addressOf } from "../api/addresses.js";
import { QUESTIONS, type Question } from "../api/questions.js";
import { QuestionPage } from "../api/QuestionPage.js";
import { apiExports } from "../api/reference.js";
import { outputOf } from "../shell/outputOf.js";

interface Data {
  readonly question: Question;
}

export const data = {
  questions: QUESTIONS.filter((question) => apiExports.some((item) => item.question === question)),
  pagination: { data: "questions", size: 1, alias: "question", addAllPagesToCollections: false },
  permalink: ({ question }: Data): string =>
    outputOf({ language: "en", path: addressOf.question(question.id) }),
};

export function render({ question }: Data): VNode {
  return <QuestionPage question={question} />;
}
