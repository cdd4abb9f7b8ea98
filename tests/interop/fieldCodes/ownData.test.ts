import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actors } from "../../../src/collections/actors.js";
import { events } from "../../../src/collections/events.js";
import { figures } from "../../../src/collections/figures.js";
import { places } from "../../../src/collections/places.js";
import { prospects } from "../../../src/collections/prospects.js";
import { sources } from "../../../src/collections/sources.js";
import { terms } from "../../../src/collections/terms.js";
import { toAcledLike } from "../../../src/interop/fieldCodes/toAcledLike.js";
import { toUcdpGedLike } from "../../../src/interop/fieldCodes/toUcdpGedLike.js";

const records = { actors, places, sources, figures, terms };
const acled = toAcledLike(events, records);
const ucdp = toUcdpGedLike(events, records);
const codes = JSON.parse(readFileSync("tests/fixtures/crosswalkCodes.json", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

const ACLED_COLUMNS =
  "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 " +
  "actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location " +
  "latitude longitude geo_precision source source_scale notes fatalities tags timestamp";
const GED_COLUMNS =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id " +
  "dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources " +
  "source_article source_office source_date source_headline source_original where_prec where_coordinates " +
  "where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity " +
  "date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob";

test("every row has the columns of its project, in their order", () => {
  expect(acled.rows.length).toBeGreaterThan(400);
  expect(ucdp.rows.length).toBeGreaterThan(40);
  for (const row of acled.rows) expect(Object.keys(row).join(" ")).toBe(ACLED_COLUMNS);
  for (const row of ucdp.rows) expect(Object.keys(row).join(" ")).toBe(GED_COLUMNS);
});

test.each([
  ["ACLED", acled, "event_id_cnty"],
  ["UCDP", ucdp, "id"],
] as const)("%s: an event has one row, or one reason why it has none", (_, table, key) => {
  const ids = [
    ...table.rows.map((row) => (row as unknown as Record<string, string>)[key]),
    ...table.leftOut.map(({ id }) => id),
  ];
  expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
  for (const { column, reason } of [...table.leftOut, ...table.lost]) {
    expect(`${ACLED_COLUMNS} ${GED_COLUMNS}`.split(" ")).toContain(column);
    expect(reason).toMatch(/^[a-z-]+$/);
  }
});

test("the values are codes that ACLED and UCDP have", () => {
  for (const row of acled.rows) {
    if (row.sub_event_type !== null) {
      expect(codes["acled"]).toContain(row.sub_event_type);
      expect(row.event_type).not.toBeNull();
    }
    expect([1, 2, 3]).toContain(row.time_precision);
    expect([1, 3, null]).toContain(row.geo_precision);
    expect(row.event_date).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const inter of [row.inter1, row.inter2]) expect([1, 2, 3, 4, 7, 8, null]).toContain(inter);
  }
  for (const row of ucdp.rows) {
    expect([1, 2, 3, null]).toContain(row.type_of_violence);
    expect([1, 2, 3, 4, 5]).toContain(row.date_prec);
    expect([1, 4, 5, 6, 7, null]).toContain(row.where_prec);
    expect(row.date_start <= row.date_end).toBe(true);
    expect(row.low).toBeLessThanOrEqual(row.best ?? Infinity);
    expect(row.best ?? 0).toBeLessThanOrEqual(row.high ?? Infinity);
  }
});

test("a whole data set may be passed to look up in", () => {
  const whole = { ...records, events, prospects };
  expect(toAcledLike(events.slice(0, 9), whole)).toEqual(toAcledLike(events.slice(0, 9), records));
});

test("nothing that did not happen has a row", () => {
  for (const table of [toAcledLike(prospects, records), toUcdpGedLike(prospects, records)]) {
    expect(table.rows).toEqual([]);
    expect(table.leftOut).toHaveLength(prospects.length);
  }
});

test("`deaths: any` adds violence without dead, and nothing else", () => {
  const all = toUcdpGedLike(events, records, { deaths: "any" });
  const added = all.rows.length - ucdp.rows.length;
  expect(added).toBe(ucdp.leftOut.filter(({ reason }) => reason === "only-if-lethal").length);
  expect(all.rows).toEqual(expect.arrayContaining([ucdp.rows[0]]));
});
