import fc from "fast-check";
import { expect, test } from "vitest";
import { actors, events, figures, places, prospects } from "iraq-conflict-data";
import { toGeoJson } from "../../../src/interop/geoJson/toGeoJson.js";
import { hostileText } from "../hostileText.js";
import { times } from "../times.js";
import type { Figure } from "../../../src/model/figure.js";
import type { Place } from "../../../src/model/place.js";
import type { PlacePrecision } from "../../../src/vocabulary/placePrecisions.js";

const point = (precision: PlacePrecision) => ({
  lat: 33.3,
  lon: 44.4,
  precision,
  source: "GeoNames",
});
const place = (id: string, around: string[], precision?: PlacePrecision): Place => ({
  id,
  kind: "facility",
  names: { en: id, ar: id },
  aliases: [],
  country: "IQ",
  path: [id, ...around],
  ...(precision && { coordinates: point(precision) }),
});
const harbour = [
  place("depot", ["town", "province", "land"]),
  place("camp", ["province", "land"]),
  place("town", ["province", "land"], "city"),
  place("province", ["land"], "region"),
  place("land", [], "country"),
];
const figure = (where?: Figure["place"]): Figure => ({
  id: "hurt",
  measure: "munitions-fired",
  unit: "munitions",
  value: { bound: "at-least", best: 3 },
  asOf: { edtf: "2021-03", basis: "stated", earliest: "2021-03-01", latest: "2021-03-31" },
  modality: "occurred",
  witnesses: 1,
  inferred: [],
  evidence: [],
  ...(where && { place: where }),
});

test.each([
  ["depot", "exact", "town", "city"], // at the point of the town around it, which is less exact
  ["town", "neighbourhood", "town", "city"],
  ["town", "region", undefined, "region"], // the text says no more than the region
  ["camp", "exact", undefined, "exact"], // around it only a province has a point
  ["province", "region", undefined, "region"],
  ["land", "country", undefined, "country"],
] as const)("what was at %s, %s, is drawn at %s, %s", (id, precision, at, drawn) => {
  const [feature] = toGeoJson([figure({ id, precision, path: [] })], harbour).features;
  expect(feature?.geometry).toEqual(
    at === undefined ? null : { type: "Point", coordinates: [44.4, 33.3] },
  );
  expect(feature?.properties.point_of).toBe(at);
  expect(feature?.properties.precision).toBe(drawn);
});

test("properties are flat; what is not known is left out, and a date without bounds has none", () => {
  const [feature] = toGeoJson([figure()], harbour).features;
  expect(feature).toEqual({
    type: "Feature",
    id: "hurt",
    geometry: null,
    properties: {
      id: "hurt",
      label: "munitions-fired",
      measure: "munitions-fired",
      unit: "munitions",
      modality: "occurred",
      witnesses: 1,
      edtf: "2021-03",
      basis: "stated",
      earliest: "2021-03-01",
      latest: "2021-03-31",
      bound: "at-least",
      best: 3,
    },
  });
});

test.each([
  ["events", () => toGeoJson(events, places), events],
  ["prospects", () => toGeoJson(prospects, places), prospects],
  ["figures", () => toGeoJson(figures, places), figures],
  ["places", () => toGeoJson(places, places), places],
] as const)("%s: one feature per record, none finer than it is known", (_, make, records) => {
  const { features } = make();
  expect(features.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  for (const { geometry, properties } of features) {
    if (geometry) expect(["exact", "neighbourhood", "city"]).toContain(properties.precision);
    for (const value of Object.values(properties)) expect(typeof value).toMatch(/string|number/);
  }
});

test("names the record whose place is missing, and what is no record", () => {
  const hurt = figure({ id: "nowhere", precision: "city", path: [] });
  expect(() => toGeoJson([hurt], harbour)).toThrow(
    'toGeoJson: place of "hurt" is "nowhere". Pass it in places.',
  );
  expect(() => toGeoJson(actors.slice(0, 1) as never, places)).toThrow(
    "toGeoJson: records[0].path is undefined. Pass a list",
  );
  expect(() => toGeoJson([{ id: "x" }] as never, [])).toThrow("toGeoJson: records[0].title");
});

test("hostile texts come through unharmed", () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.double(), (id, text, best) => {
      fc.pre(!Number.isNaN(best));
      const held = place(id, [], "city");
      const told = {
        ...figure({ id, precision: "city", path: [] }),
        id: text,
        value: { bound: "exact" as const, best },
      };
      const [feature] = toGeoJson([told], [held]).features;
      expect(feature?.id).toBe(text);
      expect(feature?.properties).toMatchObject({ id: text, place: id, place_label: id, best });
      expect((JSON.parse(JSON.stringify(feature)) as { id: string }).id).toBe(text);
    }),
    {
      seed: 13,
      numRuns: 500 * times,
      examples: [
        ["__proto__", "__proto__", 0],
        ["=1+1\0\ud800\u202e", '\n"', -0],
      ],
    },
  );
});
