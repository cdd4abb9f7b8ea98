import { dateCode } from "../../crosswalk/datePrecisionOf.js";
import { placeCode } from "../../crosswalk/placePrecisionOf.js";
import { violenceCode } from "../../crosswalk/violenceTypeOf.js";
import { shown } from "../../errors/shown.js";
import { readBounds } from "../../input/readBounds.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireTerm } from "../../input/requireTerms.js";
import type { Act } from "../../model/act.js";
import type { Participant } from "../../model/actMembers.js";
import type { Coordinates } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";
import { type Deaths, deathsOf } from "./deathsOf.js";
import { type FieldGround, fieldGround } from "./fieldGround.js";
import type { FieldLoss, FieldRecords, FieldTable, Lose, LossReason } from "./fieldTable.js";
import { type Sides, sidesOf } from "./sidesOf.js";
import { whereOf } from "./whereOf.js";

/** Options of `toUcdpGedLike`. */
export interface UcdpGedOptions {
  /**
   * `told` unless said otherwise: only events of which somebody says that at least one person was killed, as in GED.
   * `any`: all violence, for a join to events whose dead our sources do not count.
   */
  readonly deaths?: "told" | "any" | undefined;
}

/** An event in the columns of UCDP GED. `null` stands where our records do not say it. */
export interface UcdpGedLikeRow<Ids extends RecordIds = RecordIds> {
  /** The id of our record; UCDP has its own. */
  readonly id: Ids["event"] | Ids["prospect"];
  /** Not in our records. */
  readonly relid: null;
  /** The year of `date_start`. */
  readonly year: number;
  /** Not in our records. */
  readonly active_year: null;
  /** Not in our records. */
  readonly code_status: null;
  /** `1` state-based, `2` between armed groups, `3` one-sided. */
  readonly type_of_violence: number | null;
  /** Not in our records. */
  readonly conflict_dset_id: null;
  /** Not in our records. */
  readonly conflict_new_id: null;
  /** Not in our records. */
  readonly conflict_name: null;
  /** Not in our records. */
  readonly dyad_dset_id: null;
  /** Not in our records. */
  readonly dyad_new_id: null;
  /** Both sides, as `A - B`. */
  readonly dyad_name: string | null;
  /** Not in our records. */
  readonly side_a_dset_id: null;
  /** Not in our records. */
  readonly side_a_new_id: null;
  /** Agents, by our English names, joined with `, `. */
  readonly side_a: string | null;
  /** Not in our records. */
  readonly side_b_dset_id: null;
  /** Not in our records. */
  readonly side_b_new_id: null;
  /** Targets or victims; `Civilians` when the violence is one-sided. */
  readonly side_b: string | null;
  /** How many sources the record has. */
  readonly number_of_sources: number;
  /** Outlet, day and, in brackets, our description of each source, joined with `;`. */
  readonly source_article: string;
  /** The outlets, joined with `;`. */
  readonly source_office: string;
  /** When the sources were published, in EDTF, joined with `;`. */
  readonly source_date: string;
  /** Never: a headline is a sentence of its source. */
  readonly source_headline: null;
  /** Who says it, joined with `;`. */
  readonly source_original: string;
  /** `1` exact, `4` first-order division, `5` area without borders, `6` country, `7` sea. */
  readonly where_prec: number | null;
  /** English name of the place whose point it is. */
  readonly where_coordinates: string | null;
  /** English name of the place. */
  readonly where_description: string | null;
  /** English name of the first-order division, such as a governorate. */
  readonly adm_1: string | null;
  /** Not in our records. */
  readonly adm_2: null;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
  /** The point, as well-known text. */
  readonly geom_wkt: string | null;
  /** The cell of PRIO-GRID that has the point. */
  readonly priogrid_gid: number | null;
  /** English name of the country. */
  readonly country: string | null;
  /** Not in our records. */
  readonly country_id: null;
  /** Not in our records. */
  readonly region: null;
  /** Not in our records. */
  readonly event_clarity: null;
  /** `1` day, `2` a few days, `3` week, `4` month, `5` year. */
  readonly date_prec: number;
  /** The first day that it may have been. */
  readonly date_start: string;
  /** The last day that it may have been. */
  readonly date_end: string;
  /** Not worked out: our numbers are not of sides. */
  readonly deaths_a: null;
  /** Not worked out. */
  readonly deaths_b: null;
  /** Not worked out. */
  readonly deaths_civilians: null;
  /** Not worked out. */
  readonly deaths_unknown: null;
  /** The lowest of the best numbers of all killed persons. */
  readonly best: number | null;
  /** The highest number that anybody gives of all. */
  readonly high: number | null;
  /** The lowest number; of some victims, when nobody gives one of all. */
  readonly low: number | null;
  /** Not in our records. */
  readonly gwnoa: null;
  /** Not in our records. */
  readonly gwnob: null;
}

const DEATHS: readonly string[] = ["told", "any"];
/** Violence whose sides cannot be told has a row without a type; what is no violence, or was not done, has none. */
const OPEN: readonly string[] = ["agent-unknown", "target-unknown", "sides-open", "several-types"];

/**
 * Events as rows with the columns of UCDP GED, to join them to GED by date, place and side; and what the rows do not
 * say.
 *
 * These are not events of UCDP. An event has a row when UCDP codes acts of its kind, the date is at most a year wide,
 * and, unless told otherwise, somebody says that a person was killed. Its date and place have the codes that UCDP would
 * give, as `datePrecisionOf` and `placePrecisionOf` find them, and its type is that of `violenceTypeOf`. Names are
 * ours: UCDP has its own spellings.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - Events, also prospects, which have no row because they did not happen.
 * @param records - The actors, places, sources, figures and terms to look up.
 * @param options - Whether violence without a number of dead has a row too.
 * @returns The rows; in `leftOut` the events that have none, and why; in `lost` what single columns do not say. No row
 *   ever has: the Arabic texts, the paragraphs and anchors, the status and chain of each telling, reasons of what is
 *   inferred, links between acts, weapons, and the number of independent witnesses.
 * @throws {RangeError} When a record that an event points to is missing (the message names the three nearest), a record
 *   does not have a field that is read, or an option is unknown.
 * @remarks
 * O(n) in events, each times the places when it lies in a region. Columns of GED 23.1. `priogrid_gid` is the number of
 * the half-degree cell, from the south-west: PRIO-GRID. Of deaths, `low`, `best` and `high` are chosen as in
 * `resolveFigure` with `ucdp-best-low-high`, of numbers of all victims; numbers of some victims are never added.
 *
 * UCDP GED Codebook (columns, precision, best, low and high estimate).
 * @example
 * ```ts
 * import { toUcdpGedLike } from "iraq-conflict-data/interop";
 *
 * const term = (list, id, crosswalk, done) => ({ list, id, crosswalk, done });
 * const terms = [
 *   term("event-kinds", "air-strike", [{ scheme: "ucdp", none: "only-if-lethal" }]),
 *   term("modalities", "occurred", [], true),
 * ];
 * const strike = {
 *   id: "strike", kind: "air-strike", modality: "occurred", date: { edtf: "2020-11" },
 *   summary: { en: "A depot was hit." }, participants: [], evidence: [],
 * };
 * const killed = {
 *   id: "killed", measure: "persons-killed", modality: "occurred", event: "strike", value: { bound: "exact", best: 2 },
 * };
 * const records = { actors: [], places: [], sources: [], figures: [killed], terms };
 * toUcdpGedLike([strike], records).rows.map((row) => [row.date_start, row.date_end, row.date_prec, row.best]);
 * // => [["2020-11-01", "2020-11-30", 4, 2]]
 * toUcdpGedLike([strike], { ...records, figures: [] }).leftOut;
 * // => [{ id: "strike", column: "best", reason: "only-if-lethal" }]
 * ```
 */
export function toUcdpGedLike<Ids extends RecordIds>(
  events: readonly Act<Ids>[],
  records: FieldRecords<Ids>,
  options: UcdpGedOptions = {},
): FieldTable<UcdpGedLikeRow<Ids>, Ids> {
  const { deaths: wanted = "told" } = requireOptions("toUcdpGedLike", options, ["deaths"]);
  requireTerm("toUcdpGedLike", "deaths", wanted, DEATHS);
  const ground = fieldGround("toUcdpGedLike", "ucdp", events, records);
  const rows: UcdpGedLikeRow<Ids>[] = [];
  const leftOut: FieldLoss<Ids>[] = [];
  const lost: FieldLoss<Ids>[] = [];
  for (const event of events) {
    const { id } = event;
    const losses: FieldLoss<Ids>[] = [];
    const lose: Lose = (column, reason) => {
      losses.push({ id, column, reason });
    };
    const refused = (column: string, reason: LossReason): number =>
      leftOut.push({ id, column, reason });
    const type = violenceCode(event.participants, ground.actCode(event), ground.actor);
    const precision = dateCode(`toUcdpGedLike: date of ${shown(id)}`, event.date, "ucdp");
    const deaths = deathsOf(ground.killed(id), "best", lose);
    if ("none" in type && !OPEN.includes(type.none)) refused("type_of_violence", type.none);
    else if ("none" in precision) refused("date_start", precision.none);
    else if (wanted === "told" && Math.max(deaths?.low ?? 0, deaths?.high ?? 0) < 1) {
      refused("best", "only-if-lethal");
    } else {
      if ("none" in type) lose("type_of_violence", type.none);
      const codes = { type: "code" in type ? type.code : null, precision: precision.code };
      rows.push(rowOf(event, codes, deaths, ground, lose));
      for (const loss of losses) lost.push(loss);
    }
  }
  return { rows, leftOut, lost };
}

function rowOf<Ids extends RecordIds>(
  event: Act<Ids>,
  codes: { readonly type: string | null; readonly precision: string },
  deaths: Deaths | undefined,
  ground: FieldGround,
  lose: Lose,
): UcdpGedLikeRow<Ids> {
  const { start, end } = readBounds("toUcdpGedLike: date", event.date);
  const where = whereOf(event.place, ground, lose);
  const point = where.pointOf?.coordinates;
  const precision =
    event.place && where.place
      ? placeCode(event.place.precision, where.place, ground.places, "ucdp")
      : undefined;
  if (precision && "none" in precision) lose("where_prec", precision.none);
  const { a, b } = namesOf(
    sidesOf(event.participants, ["side_a", "side_b"], lose),
    codes.type,
    ground,
  );
  const sources = [...new Set(event.evidence.map(({ source }) => source))].map(ground.source);
  const outletOf = ({ outlet }: Source): string => ground.actor(outlet).names.en;
  const speakers = [...new Set(event.evidence.map(({ speaker }) => speaker))].map(ground.actor);
  if (event.evidence.some(({ says }) => says !== undefined)) {
    lose("source_article", "rival-readings");
  }
  return {
    id: event.id,
    relid: null,
    year: Number(start.earliest.slice(0, 4)),
    active_year: null,
    code_status: null,
    type_of_violence: codes.type === null ? null : Number(codes.type),
    conflict_dset_id: null,
    conflict_new_id: null,
    conflict_name: null,
    dyad_dset_id: null,
    dyad_new_id: null,
    dyad_name: a === null || b === null ? null : `${a} - ${b}`,
    side_a_dset_id: null,
    side_a_new_id: null,
    side_a: a,
    side_b_dset_id: null,
    side_b_new_id: null,
    side_b: b,
    number_of_sources: sources.length,
    source_article: sources
      .map((source) => `${outletOf(source)},${source.published.edtf},[${source.title.en}]`)
      .join(";"),
    source_office: [...new Set(sources.map(outletOf))].join(";"),
    source_date: sources.map(({ published }) => published.edtf).join(";"),
    source_headline: null,
    source_original: speakers.map(({ names }) => names.en).join(";"),
    where_prec: precision && "code" in precision ? Number(precision.code) : null,
    where_coordinates: where.pointOf?.names.en ?? null,
    where_description: where.place?.names.en ?? null,
    adm_1: where.division?.names.en ?? null,
    adm_2: null,
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    geom_wkt: point ? `POINT (${point.lon} ${point.lat})` : null,
    priogrid_gid: point ? cellOf(point) : null,
    country: where.country?.names.en ?? null,
    country_id: null,
    region: null,
    event_clarity: null,
    date_prec: Number(codes.precision),
    date_start: start.earliest,
    date_end: end.latest,
    deaths_a: null,
    deaths_b: null,
    deaths_civilians: null,
    deaths_unknown: null,
    best: deaths?.best ?? null,
    high: deaths?.high ?? null,
    low: deaths?.low ?? null,
    gwnoa: null,
    gwnob: null,
  };
}

/** The names of the sides. */
function namesOf(
  { one, other }: Sides,
  type: string | null,
  { actor: actorOf }: FieldGround,
): { readonly a: string | null; readonly b: string | null } {
  const named = (side: readonly Participant[]): string | null =>
    side.length > 0 ? side.map(({ actor }) => actorOf(actor).names.en).join(", ") : null;
  return { a: named(one), b: type === "3" ? "Civilians" : named(other) };
}

const CELLS_IN_ROW = 720;
const ROWS = 360;

/** The number of a cell of PRIO-GRID: half a degree wide, counted from 1 at the south-west, row by row to the north. */
function cellOf({ lat, lon }: Coordinates): number {
  const row = Math.min(Math.floor((lat + 90) * 2), ROWS - 1);
  const column = Math.min(Math.floor((lon + 180) * 2), CELLS_IN_ROW - 1);
  return row * CELLS_IN_ROW + column + 1;
}
