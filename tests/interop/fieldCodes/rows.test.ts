import { expect, test } from "vitest";
import { toAcledLike } from "../../../src/interop/fieldCodes/toAcledLike.js";
import { toUcdpGedLike } from "../../../src/interop/fieldCodes/toUcdpGedLike.js";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Figure } from "../../../src/model/figure.js";
import { terms } from "../../../src/collections/terms.js";
import { records } from "../../hostile/records.js";

const { actors, places, sources } = records;
const [rocket] = records.events as [ConflictEvent];
const ground = { actors, places, sources, figures: records.figures, terms };

test("an event in the columns of ACLED", () => {
  const { rows, lost, leftOut } = toAcledLike([rocket], ground);
  expect(leftOut).toEqual([]);
  expect(rows).toEqual([
    {
      event_id_cnty: "2021-03-01-depot-rocket",
      event_date: "2021-03-01",
      year: 2021,
      time_precision: 1,
      disorder_type: "Political violence",
      event_type: "Explosions/Remote violence",
      sub_event_type: "Shelling/artillery/missile attack",
      actor1: "Sail Group",
      assoc_actor_1: null,
      inter1: null,
      actor2: "Harbour Town",
      assoc_actor_2: null,
      inter2: 1,
      interaction: null,
      civilian_targeting: null,
      iso: null,
      region: null,
      country: null,
      admin1: null,
      admin2: null,
      admin3: null,
      location: "Harbour depot",
      latitude: 30.51,
      longitude: 47.82,
      geo_precision: 1,
      source: "Harbour Gazette; Harbour Wire",
      source_scale: null,
      notes: "One rocket hit the depot.",
      fatalities: null,
      tags: null,
      timestamp: null,
    },
  ]);
  expect(lost.map(({ column, reason }) => [column, reason])).toEqual([
    ["actor1", "status"],
    ["inter1", "actor-type-open"],
    ["notes", "rival-readings"],
    ["fatalities", "no-number"],
  ]);
});

const killed = (id: string, value: Figure["value"], subject?: string): Figure =>
  ({
    id,
    measure: "persons-killed",
    modality: "occurred",
    unit: "persons",
    event: rocket.id,
    value,
    ...(subject !== undefined && { subject }),
  }) as Figure;
const exact = (best: number) => ({ bound: "exact", best }) as const;

test.each<[string, readonly Figure[], (number | null)[], string[]]>([
  ["one number", [killed("a", exact(3))], [3, 3, 3], []],
  ["rivals", [killed("a", exact(3)), killed("b", exact(5))], [3, 3, 5], ["rival-numbers"]],
  [
    "a range",
    [killed("a", { bound: "range", low: 2, high: 4 })],
    [2, null, 4],
    ["bound-dropped", "rival-numbers"],
  ],
  [
    "a total beside the dead of one side",
    [killed("a", exact(3)), killed("b", exact(1), "sail-group")],
    [3, 3, 3],
    [],
  ],
  [
    "the dead of two sides, which may overlap",
    [killed("a", exact(0), "harbour-town"), killed("b", exact(2), "sail-group")],
    [2, null, null],
    ["number-of-part"],
  ],
  [
    "a word beside a number",
    [killed("a", { bound: "word", word: "dozens" }), killed("b", exact(1))],
    [1, 1, 1],
    [],
  ],
])("deaths: %s", (_, figures, [low, best, high], reasons) => {
  const { rows, lost } = toUcdpGedLike([rocket], { ...ground, figures });
  expect(rows.map((row) => [row.low, row.best, row.high])).toEqual([[low, best, high]]);
  expect(lost.filter(({ column }) => column === "best").map(({ reason }) => reason)).toEqual(
    reasons,
  );
  expect(toAcledLike([rocket], { ...ground, figures }).rows[0]?.fatalities).toBe(low);
});

test.each<[string, readonly Figure[]]>([
  ["nobody says it", []],
  ["none was killed", [killed("a", exact(0))]],
  ["only a word says it", [killed("a", { bound: "word", word: "dozens" })]],
  ["it was only planned", [{ ...killed("a", exact(3)), modality: "planned" }]],
])("without dead there is no row in UCDP: %s", (_, figures) => {
  expect(toUcdpGedLike([rocket], { ...ground, figures }).leftOut).toEqual([
    { id: rocket.id, column: "best", reason: "only-if-lethal" },
  ]);
});

test("an event in the columns of UCDP GED", () => {
  const { rows, lost } = toUcdpGedLike([rocket], { ...ground, figures: [killed("a", exact(3))] });
  const said = Object.fromEntries(
    Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null),
  );
  expect(said).toEqual({
    id: "2021-03-01-depot-rocket",
    year: 2021,
    type_of_violence: 1,
    dyad_name: "Sail Group - Harbour Town",
    side_a: "Sail Group",
    side_b: "Harbour Town",
    number_of_sources: 2,
    source_article:
      "Harbour Gazette,2021-03-05,[A rocket on the harbour];Harbour Wire,2021-03,[Harbour talks]",
    source_office: "Harbour Gazette;Harbour Wire",
    source_date: "2021-03-05;2021-03",
    source_original: "Harbour Gazette;Harbour Town",
    where_prec: 1,
    where_coordinates: "Harbour depot",
    where_description: "Harbour depot",
    latitude: 30.51,
    longitude: 47.82,
    geom_wkt: "POINT (47.82 30.51)",
    priogrid_gid: 241 * 720 + 455 + 1,
    date_prec: 1,
    date_start: "2021-03-01",
    date_end: "2021-03-01",
    best: 3,
    high: 3,
    low: 3,
  });
  expect(lost.map(({ column, reason }) => [column, reason])).toEqual([
    ["side_a", "status"],
    ["source_article", "rival-readings"],
  ]);
});

const dated = (edtf: string): ConflictEvent => ({ ...rocket, date: { ...rocket.date, edtf } });
test.each([
  ["2020-11", "2020-11-15", 3],
  ["[2020-11-17..2020-11-18]", "2020-11-17", 2],
  ["2020-11-17?", "2020-11-17", 1],
])("%s stands on %s in ACLED, with precision %i", (edtf, day, precision) => {
  const { rows } = toAcledLike([dated(edtf)], ground);
  expect(rows.map((row) => [row.event_date, row.time_precision])).toEqual([[day, precision]]);
});

test.each([
  ["2020-11-17/2020-11-19", "several-days"],
  ["2020", "too-wide"],
  ["2020/..", "no-bounds"],
])("%s has no row in ACLED: %s", (edtf, reason) => {
  const { rows, leftOut } = toAcledLike([dated(edtf)], ground);
  expect(rows).toEqual([]);
  expect(leftOut).toEqual([{ id: rocket.id, column: "event_date", reason }]);
});

test("forces are state forces in their own country, and external forces elsewhere", () => {
  const force = (id: string, country: string) => ({
    ...actors[0],
    id,
    kind: "armed-force",
    names: { en: id, ar: "قوات" },
    country,
  });
  const iraq = { ...places[0], id: "iraq", kind: "country", country: "IQ", path: ["iraq"] };
  const inIraq = {
    ...rocket,
    place: { id: "iraq", precision: "country", path: ["iraq"] },
    participants: [
      { actor: "us-forces", role: "agent", status: "confirmed" },
      { actor: "iraqi-army", role: "target", status: "reported" },
    ],
  };
  const { rows } = toAcledLike([inIraq as ConflictEvent], {
    ...ground,
    actors: [...actors, force("us-forces", "US"), force("iraqi-army", "IQ")] as typeof actors,
    places: [...places, iraq] as typeof places,
  });
  expect(rows.map((row) => [row.inter1, row.inter2, row.interaction])).toEqual([[8, 1, 18]]);
});

test("a lone actor has an interaction of its own, as in ACLED", () => {
  const alone = { ...rocket, participants: [{ ...rocket.participants[1], role: "agent" }] };
  const { rows } = toAcledLike([alone as ConflictEvent], ground);
  expect(rows.map((row) => [row.inter1, row.inter2, row.interaction])).toEqual([[1, null, 10]]);
});

const lostActor = { ...rocket.participants[0], actor: "sail-gruop" };
test.each([["toAcledLike", toAcledLike] as const, ["toUcdpGedLike", toUcdpGedLike] as const])(
  "%s names itself and the record at fault",
  (name, table) => {
    const ask = (event: object, more: object = {}) =>
      table([event as ConflictEvent], { ...ground, figures: [killed("a", exact(3))], ...more });
    expect(() => ask({ ...rocket, participants: [lostActor] })).toThrow(
      `${name}: no actor "sail-gruop". Nearest: sail-group`,
    );
    expect(() => ask({ ...rocket, kind: "rocket-atack" })).toThrow(
      `${name}: no term of event-kinds "rocket-atack". Nearest: rocket-attack`,
    );
    expect(() => ask({ ...rocket, summary: undefined })).toThrow(
      `${name}: events[0].summary is undefined.`,
    );
    expect(() => ask({ ...rocket, summary: undefined })).toThrow(
      'The record is "2021-03-01-depot-rocket"',
    );
    expect(() => ask(rocket, { sources: [] })).toThrow(`${name}: no source "harbour-report".`);
    expect(() => ask(rocket, { place: [] })).toThrow(
      `${name}: unknown option "place". Nearest: places.`,
    );
  },
);
