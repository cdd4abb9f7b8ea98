import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateBounds, DISTANT_FUTURE, DISTANT_PAST } from "../../src/dates/dateBounds.js";
import { dates, lists, intervals } from "./arbitraries.js";

const PAST = DISTANT_PAST;
const FUTURE = DISTANT_FUTURE;

const columns = ([start, startLatest, endEarliest, end]: readonly string[]) => ({
  start: { earliest: start, latest: startLatest },
  end: { earliest: endEarliest, latest: end },
});

describe("some day within", () => {
  test.each([
    ["2020-11-10", "2020-11-10", "2020-11-10"],
    ["2020-11", "2020-11-01", "2020-11-30"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2020", "2020-01-01", "2020-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
    ["9999", "9999-01-01", "9999-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2020-XX", "2020-01-01", "2020-12-31"],
    ["2020-XX-XX", "2020-01-01", "2020-12-31"],
    ["2020-02-XX", "2020-02-01", "2020-02-29"],
    ["2020?", "2020-01-01", "2020-12-31"],
    ["2020-11~", "2020-11-01", "2020-11-30"],
    ["2020-11-10%", "2020-11-10", "2020-11-10"],
    ["202X?", "2020-01-01", "2029-12-31"],
    ["2020-11-XX~", "2020-11-01", "2020-11-30"],
    ["[2020]", "2020-01-01", "2020-12-31"],
    ["[2020-11-10,2020-11-17]", "2020-11-10", "2020-11-17"],
    ["[2020-11-17,2020-11-10]", "2020-11-10", "2020-11-17"], // the order of a list means nothing
    ["[2020-10-11..2020-10-20]", "2020-10-11", "2020-10-20"],
    ["[2019,2020-10-11..2020-10-20]", "2019-01-01", "2020-10-20"],
    ["[2020-10..2020-11-05]", "2020-10-01", "2020-11-05"],
    ["[2020-11-10?,2020-12~]", "2020-11-10", "2020-12-31"],
    ["[202X,2031]", "2020-01-01", "2031-12-31"],
    ["[..2020-10]", PAST, "2020-10-31"],
    ["[2020-10..]", "2020-10-01", FUTURE],
    ["[..2019,2021..]", PAST, FUTURE],
  ] as const)("%s: %s to %s", (edtf, earliest, latest) => {
    expect(dateBounds(edtf)).toEqual({ start: { earliest, latest }, end: { earliest, latest } });
  });
});

describe("every day from one end to the other", () => {
  test.each([
    ["2020-05-07/2022-10-27", ["2020-05-07", "2020-05-07", "2022-10-27", "2022-10-27"]],
    ["2020-05/2022-10", ["2020-05-01", "2020-05-31", "2022-10-01", "2022-10-31"]],
    ["2020-05-07/2020-05-07", ["2020-05-07", "2020-05-07", "2020-05-07", "2020-05-07"]],
    ["2020-05/2020-05", ["2020-05-01", "2020-05-31", "2020-05-01", "2020-05-31"]],
    ["2020-05/2020-05-10", ["2020-05-01", "2020-05-10", "2020-05-10", "2020-05-10"]],
    ["2020-05-10/2020", ["2020-05-10", "2020-05-10", "2020-05-10", "2020-12-31"]],
    ["2020/2020-05", ["2020-01-01", "2020-05-31", "2020-05-01", "2020-05-31"]],
    ["202X/2021", ["2020-01-01", "2021-12-31", "2021-01-01", "2021-12-31"]],
    ["2020?/2021-06-XX~", ["2020-01-01", "2020-12-31", "2021-06-01", "2021-06-30"]],
    ["../2020-05", [PAST, PAST, "2020-05-01", "2020-05-31"]],
    ["2020-05/..", ["2020-05-01", "2020-05-31", FUTURE, FUTURE]],
    ["../..", [PAST, PAST, FUTURE, FUTURE]],
    ["/2020-05", [PAST, "2020-05-31", "2020-05-01", "2020-05-31"]],
    ["2020-05/", ["2020-05-01", "2020-05-31", "2020-05-01", FUTURE]],
    ["/", [PAST, FUTURE, PAST, FUTURE]],
    ["/..", [PAST, FUTURE, FUTURE, FUTURE]],
    ["../", [PAST, PAST, PAST, FUTURE]],
  ] as const)("%s", (edtf, bounds) => {
    expect(dateBounds(edtf)).toEqual(columns(bounds));
  });
});

describe("all of", () => {
  test.each([
    ["{2020-11-10}", ["2020-11-10", "2020-11-10", "2020-11-10", "2020-11-10"]],
    ["{2020-10,2020-11-17}", ["2020-10-01", "2020-10-31", "2020-11-17", "2020-11-17"]],
    ["{2020-11-17,2020-10}", ["2020-10-01", "2020-10-31", "2020-11-17", "2020-11-17"]],
    ["{2020-10-11..2020-10-20}", ["2020-10-11", "2020-10-11", "2020-10-20", "2020-10-20"]],
    ["{2020-05..2020-05-10}", ["2020-05-01", "2020-05-10", "2020-05-10", "2020-05-10"]],
    ["{2019,2020-10-11..2020-10-20}", ["2019-01-01", "2019-12-31", "2020-10-20", "2020-10-20"]],
    ["{..2020-10}", [PAST, PAST, "2020-10-01", "2020-10-31"]],
    ["{2020-10..}", ["2020-10-01", "2020-10-31", FUTURE, FUTURE]],
    ["{..2019,2021..}", [PAST, PAST, FUTURE, FUTURE]],
  ] as const)("%s", (edtf, bounds) => {
    expect(dateBounds(edtf)).toEqual(columns(bounds));
  });
});

describe("which days are covered", () => {
  test.each([
    ["2020-11-10", "2020-11-10", "certain"],
    ["2020-11", "2020-11-10", "possible"],
    ["2020-11", "2020-12-01", "no"],
    ["2020-05/2022-10", "2020-05-10", "possible"],
    ["2020-05/2022-10", "2021-01-01", "certain"],
    ["2014-06-04/..", "9999-12-31", "certain"],
    ["2014-06-04/", "2014-06-04", "certain"],
    ["2014-06-04/", "2014-06-05", "possible"],
    ["/2014-06-04", "2014-06-03", "possible"],
    ["../2014-06-04", "0000-01-01", "certain"],
    ["/", "2020-01-01", "possible"],
    ["/..", "2020-01-01", "possible"],
    ["../", "2020-01-01", "possible"],
    ["../..", "2020-01-01", "certain"],
  ] as const)("%s covers %s: %s", (edtf, day, expected) => {
    const { start, end } = dateBounds(edtf);
    const possible = start.earliest <= day && day <= end.latest ? "possible" : "no";
    expect(start.latest <= day && day <= end.earliest ? "certain" : possible).toBe(expected);
  });
});

describe("refuses and says how to fix", () => {
  test.each([
    ["", '"" is not a date. Write YYYY'],
    ["November 2020", '"November 2020" is not a date. Write YYYY'],
    ["2020-11-10T10:00:00Z", "is not a date. Write YYYY"],
    ["20201110", "is not a date"],
    ["-0044", "is not a date"],
    ["Y17E7", "is not a date"],
    ["12020", "is not a date"],
    ["2020-1", "is not a date"],
    ["2020-11-1X", "is not a date"], // level 2: any digit
    ["2020-XX-10", "is not a date"],
    ["202X-11", "is not a date"],
    ["202X-XX", "is not a date"],
    ["2XXX", "is not a date"],
    ["XXXX", "is not a date"],
    ["202u", "is not a date"], // obsolete
    ["2020?~", "is not a date"], // obsolete
    ["?2020", "is not a date"], // level 2: one component qualified
    ["2020~-11", "is not a date"],
    ["2020S2", "is not a date"],
    ["..", "is not a date"],
    ["2020..2021", "is not a date"],
    ["2020-11-10\n", "is not a date"],
    ["٢٠٢٠", "is not a date"],
    ["2020-21", '"2020-21" is a season. Write its months, such as [2020-03..2020-05].'],
    ["2020-24?", "is a season"],
    ["2020-13", '"2020-13" does not exist: months are 01 to 12. Correct it, or write 2020.'],
    ["2020-00", "months are 01 to 12"],
    [
      "2020-02-30",
      '"2020-02-30" does not exist: 2020-02 has 29 days. Correct it, or write 2020-02.',
    ],
    ["2021-02-29~", "2021-02 has 28 days"],
    ["2020-11-31", "2020-11 has 30 days"],
    ["2020-11-00", "2020-11 has 30 days"],
    ["2020-02-30/..", '"2020-02-30" does not exist'],
    ["2021/2020", '"2021" is later than "2020". Swap the two.'],
    ["2020-11-11/2020-11-10", "Swap the two."],
    ["2020/2021/2022", '"2020/2021/2022" is not an interval. Write start/end'],
    ["2020//2021", "is not an interval"],
    [" /2020", '" " is not a date'],
    ["2020/[2021,2022]", "is not a date"],
    ["[2020,2021]/2022", '"[2020,2021]/2022" is not a list. Write [a,b..c]'],
    ["[2020,2021", "is not a list"],
    ["[2020}", "is not a list"],
    ["{2020]", "is not a list"],
    ["[", "is not a list"],
    ["[]", "is not a list"],
    ["{}", "is not a list"],
    ["[..]", "is not a list"],
    ["[....]", "is not a list"],
    ["[2020....]", "is not a list"],
    ["[2020...2021]", "is not a list"],
    ["[2020,,2021]", "is not a list"],
    ["[2020,]", "is not a list"],
    ["[,2020]", "is not a list"],
    ["[2020,..2021]", "is not a list"],
    ["[2020..,2021]", "is not a list"],
    ["[2020, 2021]", '" 2021" is not a date'],
    ["[..2020..]", '"2020.." is not a date'],
    ["[2020..2021..2022]", '"2021..2022" is not a date'],
    ["[2020/2021]", '"2020/2021" is not a date'],
    ["[[2020]]", '"[2020]" is not a date'],
    ["[2020-10-20..2020-10-11]", '"2020-10-20" is later than "2020-10-11". Swap the two.'],
    ["{2020-02-30,2021}", '"2020-02-30" does not exist'],
  ])("%j", (edtf, complaint) => {
    expect(() => dateBounds(edtf)).toThrow(RangeError);
    expect(() => dateBounds(edtf)).toThrow(complaint);
  });
});

describe("laws", () => {
  const profile = fc.oneof(dates, intervals, lists);

  test("each end is in order, and the start does not follow the end", () => {
    fc.assert(
      fc.property(profile, (edtf) => {
        const { start, end } = dateBounds(edtf);
        expect(start.earliest <= start.latest).toBe(true);
        expect(end.earliest <= end.latest).toBe(true);
        expect(start.earliest <= end.earliest).toBe(true);
        expect(start.latest <= end.latest).toBe(true);
      }),
    );
  });

  test("an unknown end is at least as wide as an open one", () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        const open = dateBounds(`${edtf}/..`);
        const unknown = dateBounds(`${edtf}/`);
        expect(unknown.start).toEqual(open.start);
        expect(unknown.end.latest).toBe(open.end.latest);
        expect(unknown.end.earliest <= open.end.earliest).toBe(true);
      }),
    );
  });

  test("a list of one is the date itself", () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        expect(dateBounds(`[${edtf}]`)).toEqual(dateBounds(edtf));
        expect(dateBounds(`{${edtf}}`)).toEqual(dateBounds(edtf));
      }),
    );
  });

  test("any other text is a RangeError that says how to fix it, never another fault", () => {
    const nearly = fc.string({ unit: fc.constantFrom(...Array.from("0129X-/.,[]{}?~% T")) });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
        expect(faultOf(text)).toMatch(/^$|^RangeError: "[^]*\. (Write|Swap) [^]*\.$/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["0", "X", "-XX", "/", "..", ".", ",", "2020,", "["])(
    "%j a million times is read without a hang",
    (part) => {
      for (const text of [part.repeat(1e6), `[${part.repeat(1e6)}]`]) {
        expect(() => dateBounds(text)).toThrow(RangeError);
      }
    },
  );
});

function faultOf(text: string): string {
  try {
    dateBounds(text);
    return "";
  } catch (fault) {
    return String(fault);
  }
}
