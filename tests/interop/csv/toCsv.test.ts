import { expect, test } from "vitest";
import { toCsv } from "../../../src/interop/csv/toCsv.js";
import { records } from "../../hostile/records.js";

const [group] = records.actors.filter(({ id }) => id === "sail-group");
if (!group) throw new Error("a group");
const named = (en: string) => toCsv({ actors: [{ ...group, names: { en, ar: "" } }] }).actors;

test.each([
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ["a\nb", '"a\nb"'],
  [" a", '" a"'],
  ["=1+1", "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["'quoted'", "'quoted'"],
  ["-5", "'-5"],
  ["＝1", "'＝1"],
  ["", '""'],
])("%j stands as %s", (text, cell) => {
  expect(named(text)).toBe(
    `id,kind,identity,name_en,name_ar,country\r\nsail-group,armed-group,named,${cell},"",IQ\r\n`,
  );
});

test("a byte order mark stands only where it is asked for", () => {
  expect(toCsv({ actors: [] }).actors.startsWith("id,")).toBe(true);
  expect(toCsv({ actors: [] }, { bom: true }).actors.startsWith("\uFEFFid,")).toBe(true);
});

test("only tables of what was passed are there, and an empty collection has its head", () => {
  expect(Object.keys(toCsv({ places: [] }))).toEqual([
    "places",
    "place_aliases",
    "place_alias_occurrences",
  ]);
});

test.each([
  [{ actor: [] }, 'unknown collection "actor". Nearest: actors'],
  [{ actors: {} }, "toCsv: actors is an object. Pass a list of records"],
  [[], "toCsv: records is a list. Pass an object with any of"],
  [{ actors: [{ ...group, id: 5 }] }, "toCsv: actors[0].id is 5. Pass a text"],
  [{ actors: [group, group] }, 'toCsv: actors[1].id is "sail-group". Pass each record once'],
  [
    { actors: [{ ...group, names: { en: "a\0", ar: "" } }] },
    'Pass a text without NUL and without half of a surrogate pair. The record is "sail-group"',
  ],
  [
    { actors: [{ ...group, aliases: [{ text: "a", lang: "en", kind: 1 }] }] },
    'toCsv: actors[0].aliases[0].kind is 1. Pass a text, such as "iraq". The record is "sail-group"',
  ],
])("%#: says what is wrong", (wrong, message) => {
  expect(() => toCsv(wrong as never)).toThrow(message);
});

test("an item of a list that would fall apart is refused", () => {
  const [event] = records.events;
  expect(() => toCsv({ events: [{ ...event, weapons: ["a|b"] }] as never })).toThrow(
    'a text without "|" that is not empty. The record is 2021-03-01-depot-rocket',
  );
});
