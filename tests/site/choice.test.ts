import { expect, test } from "vitest";
import { choiceFrom, rowsOf, searchOf } from "../../site/collections/choice.js";
import type { Table } from "../../site/collections/table.js";

const row = (to: string, year: string, witnesses: number, has: number[], also = "") => ({
  to,
  cells: [to, year, String(witnesses)],
  keys: [null, null, witnesses],
  has: [has],
  also,
});
const table: Table = {
  columns: ["title", "date", "witnesses"].map((id) => ({ id, label: id })),
  facets: [
    {
      id: "kind",
      label: "Kind",
      options: [
        ["attack", "Attack", 2],
        ["talks", "Talks", 1],
      ],
    },
  ],
  rows: [
    row("Rockets", "2020", 2, [0]),
    row("Meeting", "2019", 10, [1], "إجتماع"),
    row("Bomb", "2021", 9, [0]),
  ],
};

test.each([
  ["", "Rockets Meeting Bomb"],
  ["?kind=attack", "Rockets Bomb"],
  ["?kind=unheard-of", "Rockets Meeting Bomb"],
  ["?sort=date", "Meeting Rockets Bomb"],
  ["?sort=witnesses&order=descending", "Meeting Bomb Rockets"],
  ["?q=ROCK", "Rockets"],
  ["?q=%D8%A7%D8%AC%D8%AA%D9%85%D8%A7%D8%B9", "Meeting"],
  ["?q=bomb&kind=talks", ""],
])("%s keeps %s", (search, kept) => {
  const rows = rowsOf(table, choiceFrom(search, table));
  expect(rows.map(({ to }) => to).join(" ")).toBe(kept);
});

test("an address leads to the same choice again", () => {
  const search = "?q=bomb&kind=attack&sort=date&order=descending";
  expect(searchOf(choiceFrom(search, table))).toBe(search);
  expect(searchOf(choiceFrom("", table))).toBe("");
});
