import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writtenPictures } from "../../site/pictures/writtenPictures.js";
import { monthOf } from "../../site/pictures/days.js";

const written = writtenPictures();

test("the pictures in docs are those of the records", () => {
  expect(readdirSync("docs/pictures").sort()).toEqual([...written.keys()].sort());
  for (const [file, svg] of written) {
    expect(readFileSync(`docs/pictures/${file}`, "utf8"), `${file}: run npm run pictures`).toBe(
      svg,
    );
  }
});

test("drawing twice gives the same bytes", () => {
  expect(writtenPictures()).toEqual(written);
});

test.each([...written])("%s has a name and a description, and brings its colours", (_, svg) => {
  expect(svg).toMatch(/role="img"/);
  expect(svg).toMatch(/<title id="[^"]+-title">.+<\/title><desc id="[^"]+-description">.+<\/desc>/);
  const used = new Set(svg.match(/(?<=var\()--\w+/g));
  for (const name of used) expect(svg).toContain(`${name}: #`);
});

test.each([
  ["2020-11-01", "2020-11-30", "2020-11"],
  ["2020-11-30", "2020-12-01", undefined],
  [null, "2020-11-30", undefined],
  ["2020-11-01", null, undefined],
])("%s to %s lies in the month %s", (earliest, latest, month) => {
  expect(monthOf({ earliest, latest })).toBe(month);
});
