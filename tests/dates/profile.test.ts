import { readFileSync } from "node:fs";
import edtf, { parse } from "edtf";
import { expect, test } from "vitest";
import { isEdtf } from "../../src/dates/dateBounds.js";

// The table of docs/design.md says what our profile takes. Its levels are held against the `edtf` package,
// whose parser tells them.
const page = readFileSync("docs/design.md", "utf8");
const [table = ""] = /^\| level .*\n(?:\|.*\n)+/m.exec(page) ?? [];
const rows = table
  .split("\n")
  .slice(2, -1)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, level = "", form = "", ...cells]) => ({
    level,
    form,
    examples: [...cells.join().matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text),
    isTaken: cells[1]?.startsWith("taken") ?? false,
  }));

/** Taken by us, and by no grammar of the package: a qualifier after unspecified digits, or within a list. */
const beyond = ["202X~", "2020-11-XX?", "[2020?,2021~]", "{2020?,2021~}"];

/** The level by the package's parser, which counts a negative year to level 0; none when it refuses. */
function levelOf(text: string): string {
  if (text.startsWith("-")) return "1";
  try {
    edtf(text); // the grammar alone would pass an interval that ends before it starts
    return String(parse(text).level);
  } catch {
    return "none";
  }
}

test("the table has all levels, and both answers", () => {
  expect(new Set(rows.map(({ level }) => level))).toEqual(new Set(["0", "1", "2", "none"]));
  expect(rows.filter(({ isTaken }) => isTaken).length).toBeGreaterThan(5);
  expect(rows.filter(({ isTaken }) => !isTaken).length).toBeGreaterThan(5);
});

test.each(rows)("level $level, $form: taken $isTaken", ({ level, examples, isTaken }) => {
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) {
    expect([text, isEdtf(text)]).toEqual([text, isTaken]);
    expect([text, levelOf(text)]).toEqual([text, beyond.includes(text) ? "none" : level]);
  }
});
