import { expect, test } from "vitest";
import { events } from "../../src/collections/events.js";
import { figures } from "../../src/collections/figures.js";
import { places } from "../../src/collections/places.js";
import { terms } from "../../src/collections/terms.js";
import { datePrecisionOf } from "../../src/crosswalk/datePrecisionOf.js";
import { placePrecisionOf } from "../../src/crosswalk/placePrecisionOf.js";

const schemes = ["acled", "ucdp"] as const;
const shown = (entry: { readonly code: string } | { readonly none: string }) =>
  "code" in entry ? entry.code : entry.none;

test.each([
  ["2020-11-17", "1", "1"],
  ["2020-11-17?", "1", "1"], // in doubt, and of one day
  ["2020-11-17~", "2", "2"], // near the day
  ["2020-11-17/2020-11-17", "1", "1"],
  ["[2020-11-17..2020-11-18]", "2", "2"],
  ["[2020-11-10..2020-11-15]", "2", "2"], // six days
  ["[2020-11-10..2020-11-16]", "2", "3"], // seven
  ["[2020-11-10..2020-11-17]", "3", "4"], // eight
  ["2020-11", "3", "4"],
  ["2020-10", "3", "4"],
  ["[2020-10-01..2020-11-01]", "too-wide", "5"],
  ["2020", "too-wide", "5"], // 366 days
  ["[2019..2020]", "too-wide", "too-wide"],
  ["202X", "too-wide", "too-wide"],
  ["2020-11-17/2020-11-19", "several-days", "2"],
  ["{2020-11-17,2020-11-19}", "several-days", "2"],
  ["2020-11-17/..", "no-bounds", "no-bounds"],
  ["/2020-11-17", "no-bounds", "no-bounds"],
  ["[..2020]", "no-bounds", "no-bounds"],
])("%s: ACLED %s, UCDP %s", (edtf, acled, ucdp) => {
  expect(shown(datePrecisionOf(edtf, "acled"))).toBe(acled);
  expect(shown(datePrecisionOf({ edtf }, "ucdp"))).toBe(ucdp);
});

test("every date and place of ours has a code or a reason", () => {
  for (const scheme of schemes) {
    for (const { date, place } of events) {
      expect(shown(datePrecisionOf(date, scheme))).toMatch(/^[1-5]$|^[a-z-]+$/);
      if (place)
        expect(shown(placePrecisionOf(place, places, scheme))).toMatch(/^[1-7]$|^[a-z-]+$/);
    }
    for (const { place } of figures) {
      if (place)
        expect(shown(placePrecisionOf(place, places, scheme))).toMatch(/^[1-7]$|^[a-z-]+$/);
    }
  }
});

test("the codes of places are those of the terms", () => {
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  for (const { place } of events) {
    if (!place || ["sea", "waterway"].includes(kinds.get(place.id) ?? "")) continue;
    for (const scheme of schemes) {
      const term = terms.find(
        ({ list, id }) => list === "place-precisions" && id === place.precision,
      );
      const known = (term?.crosswalk ?? [])
        .filter((entry) => entry.scheme === scheme)
        .flatMap((entry) => ("code" in entry ? [entry.code] : []));
      const found = placePrecisionOf(place, places, scheme);
      if ("code" in found) expect(known).toContain(found.code);
      else expect(known).toEqual([]);
    }
  }
});

test.each([
  ["baghdad-governorate", "region", "3", "4"],
  ["erbil-governorate", "region", "3", "4"],
  ["kurdistan-region", "region", "3", "5"], // around several governorates
  ["nineveh-plains", "region", "3", "5"], // within one
  ["southern-iraq", "region", "3", "5"],
  ["iraq", "country", "too-wide", "6"],
  ["iraq-and-syria", "multi-country", "too-wide", "too-wide"],
  ["red-sea", "multi-country", "too-wide", "7"],
  ["tigris-in-baghdad", "city", "1", "5"],
  ["us-embassy-baghdad", "exact", "1", "1"],
] as const)("%s, %s: ACLED %s, UCDP %s", (id, precision, acled, ucdp) => {
  expect(shown(placePrecisionOf({ id, precision }, places, "acled"))).toBe(acled);
  expect(shown(placePrecisionOf({ id, precision }, places, "ucdp"))).toBe(ucdp);
});

test("refuses what it does not know", () => {
  expect(() => datePrecisionOf("Nov 2020", "acled")).toThrow(
    'datePrecisionOf: date: "Nov 2020" is not',
  );
  expect(() => datePrecisionOf("2020", "acledd" as never)).toThrow("Nearest: acled");
  expect(() =>
    placePrecisionOf({ id: "iraqq" as never, precision: "country" }, places, "ucdp"),
  ).toThrow('placePrecisionOf: no place "iraqq". Nearest: iraq');
  expect(() =>
    placePrecisionOf({ id: "iraq", precision: "land" as never }, places, "ucdp"),
  ).toThrow('placePrecisionOf: reference.precision is "land". Pass one of: exact,');
});
