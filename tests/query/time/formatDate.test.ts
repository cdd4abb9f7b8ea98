import bidiFactory from "bidi-js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isolateRtl } from "../../../src/arabic/isolateRtl.js";
import { formatDate } from "../../../src/query/time/formatDate.js";
import { dates, intervals, lists } from "../../dates/arbitraries.js";

test.each([
  ["2020", "2020", "2020"],
  ["2020-11", "November 2020", "تشرين الثاني 2020"],
  ["2020-11-07", "7 November 2020", "7 تشرين الثاني 2020"],
  ["2020-XX", "2020", "2020"],
  ["2020-XX-XX", "2020", "2020"],
  ["2020-11-XX", "November 2020", "تشرين الثاني 2020"],
  ["202X", "the 2020s", "الأعوام 2020 إلى 2029"],
  ["20XX", "the years 2000 to 2099", "الأعوام 2000 إلى 2099"],
  ["2020?", "perhaps 2020", "ربما 2020"],
  ["2020-11~", "about November 2020", "نحو تشرين الثاني 2020"],
  ["2020-11-10%", "perhaps about 10 November 2020", "ربما نحو 10 تشرين الثاني 2020"],
  [
    "2020-05-07/2022-10-27",
    "from 7 May 2020 to 27 October 2022",
    "من 7 أيار 2020 إلى 27 تشرين الأول 2022",
  ],
  ["2020-05-01/2020-05-10", "from 1 to 10 May 2020", "من 1 إلى 10 أيار 2020"],
  ["2020-05/2020-10", "from May to October 2020", "من أيار إلى تشرين الأول 2020"],
  ["2020-05-01/2020", "from 1 May 2020 to 2020", "من 1 أيار 2020 إلى 2020"],
  ["2019/2020-05", "from 2019 to May 2020", "من 2019 إلى أيار 2020"],
  [
    "2020-05?/2020-10",
    "from perhaps May 2020 to October 2020",
    "من ربما أيار 2020 إلى تشرين الأول 2020",
  ],
  ["2020-05-07/..", "since 7 May 2020", "منذ 7 أيار 2020"],
  ["2020-05-07/", "from 7 May 2020 to an unknown day", "من 7 أيار 2020 إلى يوم غير معلوم"],
  ["/2020-08-19", "until 19 August 2020", "حتى 19 آب 2020"],
  ["../2020-08-19", "always until 19 August 2020", "دائما حتى 19 آب 2020"],
  ["../..", "at all times", "في كل وقت"],
  ["/", "at an unknown time", "في وقت غير معلوم"],
  ["/..", "since an unknown day", "منذ يوم غير معلوم"],
  ["../", "always until an unknown day", "دائما حتى يوم غير معلوم"],
  ["[2020-10-11..2020-10-20]", "between 11 and 20 October 2020", "بين 11 و20 تشرين الأول 2020"],
  [
    "[2020-09-28..2020-10-03]",
    "between 28 September and 3 October 2020",
    "بين 28 أيلول و3 تشرين الأول 2020",
  ],
  ["[2020-03..2020-05]", "between March and May 2020", "بين آذار وأيار 2020"],
  ["[..2020-10]", "October 2020 or earlier", "تشرين الأول 2020 أو قبل ذلك"],
  ["[2020-10..]", "October 2020 or later", "تشرين الأول 2020 أو بعد ذلك"],
  ["[2020-11-10,2020-11-17]", "10 or 17 November 2020", "10 أو 17 تشرين الثاني 2020"],
  [
    "[2019,2020-10-11..2020-10-20]",
    "2019 or between 11 and 20 October 2020",
    "2019 أو بين 11 و20 تشرين الأول 2020",
  ],
  ["{2020-11-10,2020-11-17}", "10 and 17 November 2020", "10 و17 تشرين الثاني 2020"],
  ["{2020-10-11..2020-10-20}", "from 11 to 20 October 2020", "من 11 إلى 20 تشرين الأول 2020"],
  ["{..2019,2021..}", "always until 2019 and since 2021", "دائما حتى 2019 ومنذ 2021"],
])("%s is %s, %s", (edtf, en, ar) => {
  expect(formatDate(edtf)).toBe(en);
  expect(formatDate({ edtf }, { language: "ar" })).toBe(ar);
});

test.each([
  [() => formatDate("2020-13"), 'formatDate: date: "2020-13" does not exist'],
  [() => formatDate(undefined as unknown as string), "formatDate: date is undefined. Pass a date"],
  [
    () => formatDate("2020", { language: "fr" as "en" }),
    'formatDate: unknown language "fr". Nearest: ',
  ],
  [() => formatDate("2020", { lang: "ar" } as object), 'unknown option "lang". Nearest: language.'],
])("refuses bad input: %#", (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

const forms = fc.oneof(dates, intervals, lists);
const bidi = bidiFactory();

/** What a reader sees from left to right, in a paragraph of a direction. */
function seen(text: string, direction: "ltr" | "rtl"): string {
  return bidi
    .getReorderedString(text, bidi.getEmbeddingLevels(text, direction))
    .replace(/[\u2066-\u2069]/g, "");
}

/** A word of Arabic with what a reader sees of it: letters from right to left, digits from left to right. */
function mirrored(word: string): string {
  return (word.match(/\d+|\D+/g) ?? [])
    .reverse()
    .map((run) => (/\d/.test(run) ? run : Array.from(run).reverse().join("")))
    .join("");
}

test("words and digits alone, in every form of the profile", () => {
  fc.assert(
    fc.property(forms, (edtf) => {
      expect(formatDate(edtf)).toMatch(/^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/);
      expect(formatDate(edtf, { language: "ar" })).toMatch(
        /^[\u0621-\u064a0-9]+( [\u0621-\u064a0-9]+)*$/,
      );
    }),
  );
});

test("Arabic reads from right to left on a right-to-left page", () => {
  fc.assert(
    fc.property(forms, (edtf) => {
      const text = formatDate(edtf, { language: "ar" });
      expect(seen(text, "rtl").split(" ").reverse()).toEqual(text.split(" ").map(mirrored));
    }),
  );
});

test("either language reads right on any page once it is isolated", () => {
  fc.assert(
    fc.property(forms, (edtf) => {
      const [english, arabic] = [formatDate(edtf), formatDate(edtf, { language: "ar" })];
      expect(seen(`بغداد ${isolateRtl(english)} أربيل`, "rtl")).toContain(english);
      if (/[\u0621-\u064a]/.test(arabic)) {
        expect(seen(`Baghdad ${isolateRtl(arabic)} Erbil`, "ltr")).toContain(seen(arabic, "rtl"));
      }
    }),
  );
});
