import { expect, test } from "vitest";
import { labelOf } from "../../../src/query/lookup/labelOf.js";

const term = (list: string, id: string, en: string, ar: string) => ({
  list,
  id,
  label: { en, ar },
});
const terms = [
  term("event-kinds", "rocket-attack", "Rocket attack", "هجوم صاروخي"),
  term("place-kinds", "region", "Region", "إقليم"),
  term("place-precisions", "region", "Within a region", "ضمن إقليم"),
  term("roles", "target", "Target", "هدف"),
  term("event-groups", "target", "Target", "هدف آخر"),
];

test.each<[string, object, string]>([
  ["rocket-attack", {}, "Rocket attack"],
  ["rocket-attack", { language: "ar" }, "هجوم صاروخي"],
  ["region", { list: "place-precisions" }, "Within a region"],
  ["region", { list: "place-kinds", language: "ar" }, "إقليم"],
  ["target", {}, "Target"], // of two lists, with one label in this language
])("%s %j: %s", (id, options, label) => {
  expect(labelOf(terms, id, options)).toBe(label);
});

test.each<[unknown, object, string]>([
  ["rocket", {}, 'labelOf: no term "rocket". Nearest: rocket-attack, '],
  [
    "region",
    {},
    'labelOf: "region" is a term of several lists: place-kinds, place-precisions. Pass one of them as { list }.',
  ],
  [
    "target",
    { language: "ar" },
    'labelOf: "target" is a term of several lists: roles, event-groups.',
  ],
  ["region", { list: "place-kind" }, 'labelOf: unknown list "place-kind". Nearest: place-kinds,'],
  ["region", { language: "fr" }, 'labelOf: unknown language "fr".'],
  [undefined, {}, "labelOf: id is undefined. Pass a text"],
])("refuses %s %j", (id, options, message) => {
  expect(() => labelOf(terms, id as string, options)).toThrow(RangeError);
  expect(() => labelOf(terms, id as string, options)).toThrow(message);
});
