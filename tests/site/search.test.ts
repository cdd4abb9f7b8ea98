import { readFileSync } from "node:fs";
import * as records from "iraq-conflict-data";
import { searchIndex } from "iraq-conflict-data/search-index";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Answer } from "../../site/search/answer.js";
import { mergeAnswers } from "../../site/search/mergeAnswers.js";
import { pageAnswers } from "../../site/search/pageAnswers.js";
import {
  type AskPages,
  languageOf,
  readPageIndex,
  writePageIndex,
} from "../../site/search/pageIndex.js";
import { queryWords } from "../../site/search/queryWords.js";
import { recordAnswers } from "../../site/search/recordAnswers.js";
import type { Section } from "../../site/search/section.js";
import { sectionsOf } from "../../site/search/sectionsOf.js";
import { builtSite } from "../setup/builtSite.js";

interface Question {
  readonly ask: string;
  readonly pages: readonly string[];
}

const questions = parse(readFileSync("site/search/questions.yaml", "utf8")) as Readonly<
  Record<"tuned" | "heldOut", readonly Question[]>
>;
const MINUTES = 60_000;

describe("questions of newcomers", () => {
  const askRecords = recordAnswers(records, searchIndex);
  const indexes = new Map<string, AskPages>();
  beforeAll(() => {
    const site = builtSite();
    for (const language of ["en", "ar"]) {
      const text = readFileSync(`${site}/assets/search-${language}.json`, "utf8");
      indexes.set(language, readPageIndex(text));
    }
  }, 15 * MINUTES);

  test.each([...questions.tuned, ...questions.heldOut])(
    "$ask: the right page is among the first three",
    ({ ask, pages }) => {
      const words = queryWords(ask);
      const language = languageOf(ask, "en");
      const askPages = indexes.get(language);
      if (askPages === undefined) throw new Error(`No index of pages in ${language}.`);
      const answers = mergeAnswers(
        ask,
        [pageAnswers(askPages, words, language, "en"), askRecords(words, language)],
        3,
      );
      const answered = answers.map(({ to }) => to);
      expect(answered, `first answers: ${answered.join(" ")}`).toSatisfy((found: string[]) =>
        found.some((to) => pages.some((page) => isAt(to, page))),
      );
    },
  );
});

/** An address without an anchor stands for the page and every part of it. */
function isAt(to: string, page: string): boolean {
  return to === page || (!page.includes("#") && to.startsWith(`${page}#`));
}

describe("sections", () => {
  const html = `<html><body><nav>menu</nav><main><h1>Dates</h1><p>Of <b>days</b>.</p>
    <svg><text>no</text></svg><h2 id="span">Spans</h2><p>From one to another.</p>
    <section id="own"><h2>Own &amp; other</h2><p>Last.</p></section></main></body></html>`;

  test("a page is its beginning and a part for each anchor", () => {
    expect(
      sectionsOf("guides/dates/", "en", html).map(({ to, heading, text }) => [to, heading, text]),
    ).toEqual([
      ["guides/dates/", "Dates", "Of days ."],
      ["guides/dates/#span", "Spans", "From one to another."],
      ["guides/dates/#own", "Own & other", "Last."],
    ]);
  });

  test("the numbers of a series are no parts of their own", () => {
    expect(sectionsOf("figures/budget/", "en", html)).toHaveLength(1);
  });
});

describe("pages", () => {
  const section = (to: string, heading: string, text: string): Section => ({
    to,
    heading,
    text,
    language: "en",
    page: heading,
    synonyms: "",
  });
  const ask = readPageIndex(
    writePageIndex([
      section("a/", "selectEvents", "What, when, where."),
      section("b/", "Dates", "Select a day, then events."),
      section("c/", "العراق", "قوات"),
    ]),
  );
  const first = (query: string) => ask(queryWords(query), 1)[0]?.to;

  test.each([
    ["select events", "a/"],
    ["SELECTEVENTS", "a/"],
    ["date", "b/"],
    ["selectEvnts", "a/"],
    ["عراق", "c/"],
    ["للعراق", "c/"],
    ["nothing", undefined],
  ])("%s leads to %s", (query, to) => {
    expect(first(query)).toBe(to);
  });
});

test("the small words of a question are not looked for, unless there is nothing else", () => {
  expect(queryWords("how many rockets")).toEqual(["rockets"]);
  expect(queryWords("كم صاروخ")).toEqual(["صاروخ"]);
  expect(queryWords("who is who")).toEqual(["who", "is", "who"]);
});

test.each([
  ["الحشد", "en", "ar"],
  ["csv", "ar", "en"],
  ["2020", "ar", "ar"],
] as const)("%s asked on a page in %s is looked for in %s", (query, around, language) => {
  expect(languageOf(query, around)).toBe(language);
});

describe("one list", () => {
  const answer = (to: string, score: number, sort: Answer["sort"] = "events"): Answer => ({
    to,
    score,
    sort,
    title: to,
    hint: "",
    language: "en",
  });

  test("best first, each page once, and what has only some words only when nothing has all", () => {
    const pages = [answer("a/", 1.2, "pages"), answer("b/", 0.9, "pages")];
    const found = mergeAnswers("", [pages, [answer("c/", 1.9), answer("a/", 1.1)]], 9);
    expect(found.map(({ to }) => to)).toEqual(["c/", "a/"]);
    expect(mergeAnswers("", [[answer("b/", 0.9)]], 9)).toHaveLength(1);
  });

  test("no sort fills the top", () => {
    const events = ["a/", "b/", "c/", "d/", "e/", "f/"].map((to) => answer(to, 1.9));
    const found = mergeAnswers("", [events, [answer("g/", 1.1, "actors")]], 9);
    expect(found.map(({ to }) => to)).toEqual(["a/", "b/", "c/", "d/", "g/", "e/", "f/"]);
  });

  test("who asks how many is led to numbers", () => {
    const lists = [[answer("a/", 1.5), answer("figures/munitions-fired/", 1.4, "pages")]];
    expect(mergeAnswers("how many rockets", lists, 1)[0]?.to).toBe("figures/munitions-fired/");
    expect(mergeAnswers("كم صاروخ", lists, 1)[0]?.to).toBe("figures/munitions-fired/");
    expect(mergeAnswers("rockets", lists, 1)[0]?.to).toBe("a/");
  });
});
