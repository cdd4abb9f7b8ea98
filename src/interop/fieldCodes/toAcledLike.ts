import { dateCode } from "../../crosswalk/datePrecisionOf.js";
import { placeCode } from "../../crosswalk/placePrecisionOf.js";
import { shown } from "../../errors/shown.js";
import { readBounds } from "../../input/readBounds.js";
import type { Act } from "../../model/act.js";
import type { Participant } from "../../model/actMembers.js";
import type { Place } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import { deathsOf } from "./deathsOf.js";
import { type FieldGround, fieldGround } from "./fieldGround.js";
import type { FieldLoss, FieldRecords, FieldTable, Lose, LossReason } from "./fieldTable.js";
import { sidesOf } from "./sidesOf.js";
import { whereOf } from "./whereOf.js";

/** An event in the columns of an export of ACLED. `null` stands where our records do not say it. */
export interface AcledLikeRow<Ids extends RecordIds = RecordIds> {
  /** The id of our record; ACLED has its own. */
  readonly event_id_cnty: Ids["event"] | Ids["prospect"];
  /** The day, `YYYY-MM-DD`: the middle one, when it may be several. */
  readonly event_date: string;
  /** Its year. */
  readonly year: number;
  /** `1` day, `2` week, `3` month. */
  readonly time_precision: number;
  /** Of the event type. */
  readonly disorder_type: string | null;
  /** Of the sub-event type. */
  readonly event_type: string | null;
  /** The code of the kind. `null` when ACLED has several for it. */
  readonly sub_event_type: string | null;
  /** The first agent or party, by our English name. */
  readonly actor1: string | null;
  /** Further agents, joined with `; `. */
  readonly assoc_actor_1: string | null;
  /** The type of `actor1`, from 1 (state forces) to 8 (external forces). */
  readonly inter1: number | null;
  /** The first target, victim, subject, addressee or other party. */
  readonly actor2: string | null;
  /** Further ones, joined with `; `. */
  readonly assoc_actor_2: string | null;
  /** The type of `actor2`. */
  readonly inter2: number | null;
  /** Both types in one number, the lower first; `10` to `80` for an actor alone. */
  readonly interaction: number | null;
  /** Not in our records. */
  readonly civilian_targeting: null;
  /** Not in our records: they have two letters, not numbers. */
  readonly iso: null;
  /** Not in our records. */
  readonly region: null;
  /** English name of the country. */
  readonly country: string | null;
  /** English name of the first-order division, such as a governorate. */
  readonly admin1: string | null;
  /** Not in our records. */
  readonly admin2: null;
  /** Not in our records. */
  readonly admin3: null;
  /** English name of the place. */
  readonly location: string | null;
  /** Degrees north. */
  readonly latitude: number | null;
  /** Degrees east. */
  readonly longitude: number | null;
  /** `1` town, `3` region. */
  readonly geo_precision: number | null;
  /** English names of the outlets, joined with `; `. */
  readonly source: string;
  /** Not in our records. */
  readonly source_scale: null;
  /** Our English summary. */
  readonly notes: string;
  /** The lowest number of killed persons that anybody gives; `null`, not 0, when nobody does. */
  readonly fatalities: number | null;
  /** Not in our records. */
  readonly tags: null;
  /** Not in our records. */
  readonly timestamp: null;
}

/** Sub-event types by event type, and its type of disorder: ACLED Codebook. */
const TYPES: readonly (readonly [event: string, disorder: string, subEvents: readonly string[]])[] =
  [
    [
      "Battles",
      "Political violence",
      ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
    ],
    ["Protests", "Political violence; Demonstrations", ["Excessive force against protesters"]],
    ["Protests", "Demonstrations", ["Protest with intervention", "Peaceful protest"]],
    ["Riots", "Demonstrations", ["Violent demonstration"]],
    ["Riots", "Political violence", ["Mob violence"]],
    [
      "Explosions/Remote violence",
      "Political violence",
      [
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
      ],
    ],
    [
      "Violence against civilians",
      "Political violence",
      ["Sexual violence", "Attack", "Abduction/forced disappearance"],
    ],
    [
      "Strategic developments",
      "Strategic developments",
      [
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
      ],
    ],
  ];

const DAY = 86_400_000;
const STATE_FORCES = 1;
const EXTERNAL_FORCES = 8;

/**
 * Events as rows with the columns of ACLED, to join them to an export of ACLED by date, place and actor; and what the
 * rows do not say.
 *
 * These are not events of ACLED. An event has a row when ACLED codes acts of its kind and the date is at most a month
 * wide. Its kind, date and place have the codes that ACLED would give, as `crosswalkOf`, `datePrecisionOf` and
 * `placePrecisionOf` find them. Names are ours: ACLED has its own spellings.
 *
 * @typeParam Ids - The ids that the events point to.
 * @param events - Events, also prospects, which have no row because they did not happen.
 * @param records - The actors, places, sources, figures and terms to look up.
 * @returns The rows; in `leftOut` the events that have none, and why; in `lost` what single columns do not say. No row
 *   ever has: the Arabic texts, the paragraphs and anchors, the status and chain of each telling, reasons of what is
 *   inferred, links between acts, weapons, and the number of independent witnesses.
 * @throws {RangeError} When a record that an event points to is missing (the message names the three nearest), or a
 *   record does not have a field that is read.
 * @remarks
 * O(n) in events, each times the places when it lies in a region. The order of `actor1` and `actor2` means nothing in
 * ACLED; here the agent is first. Fatalities follow ACLED's rule, the lowest number reported, but a number that nobody
 * gives is not 0, and words never become numbers. `inter1` and `inter2` are the numbers of the codebook; some exports
 * print their labels.
 *
 * ACLED Codebook (columns, sub-event types, precision, fatalities).
 * @example
 * ```ts
 * import { toAcledLike } from "iraq-conflict-data/interop";
 *
 * const term = (list, id, crosswalk, done) => ({ list, id, crosswalk, done });
 * const terms = [
 *   term("event-kinds", "rocket-attack", [
 *     { scheme: "acled", code: "Shelling/artillery/missile attack", match: "broad" },
 *   ]),
 *   term("modalities", "occurred", [], true),
 * ];
 * const fire = {
 *   id: "fire", kind: "rocket-attack", modality: "occurred", date: { edtf: "2020-11-17" },
 *   summary: { en: "Rockets were fired." }, participants: [], evidence: [],
 * };
 * const { rows, lost } = toAcledLike([fire], { actors: [], places: [], sources: [], figures: [], terms });
 * rows.map((row) => [row.event_date, row.sub_event_type, row.fatalities]);
 * // => [["2020-11-17", "Shelling/artillery/missile attack", null]]
 * lost.map(({ column, reason }) => [column, reason]);
 * // => [["latitude", "no-place"], ["fatalities", "no-number"]]
 * ```
 */
export function toAcledLike<Ids extends RecordIds>(
  events: readonly Act<Ids>[],
  records: FieldRecords<Ids>,
): FieldTable<AcledLikeRow<Ids>, Ids> {
  const ground = fieldGround("toAcledLike", "acled", events, records);
  const rows: AcledLikeRow<Ids>[] = [];
  const leftOut: FieldLoss<Ids>[] = [];
  const lost: FieldLoss<Ids>[] = [];
  for (const event of events) {
    const { id } = event;
    const leaveOut = (column: string, reason: LossReason): void => {
      leftOut.push({ id, column, reason });
    };
    const type = ground.actCode(event);
    if ("none" in type && type.none !== "too-general") leaveOut("sub_event_type", type.none);
    else {
      const precision = dateCode(`toAcledLike: date of ${shown(id)}`, event.date, "acled");
      if ("none" in precision) leaveOut("event_date", precision.none);
      else {
        const code = Number(precision.code);
        const subType = "code" in type ? type.code : null;
        rows.push(
          rowOf(event, subType, code, ground, (column, reason) => {
            lost.push({ id, column, reason });
          }),
        );
      }
    }
  }
  return { rows, leftOut, lost };
}

function rowOf<Ids extends RecordIds>(
  event: Act<Ids>,
  subType: string | null,
  timePrecision: number,
  ground: FieldGround,
  lose: Lose,
): AcledLikeRow<Ids> {
  if (subType === null) lose("sub_event_type", "too-general");
  const type = TYPES.find(([, , subTypes]) => subTypes.includes(subType ?? ""));
  const { start, end } = readBounds("toAcledLike: date", event.date);
  if (start.earliest !== end.latest) lose("event_date", "day-chosen");
  const middle = (Date.parse(start.earliest) + Date.parse(end.latest)) / 2;
  const day = new Date(Math.floor(middle / DAY) * DAY).toISOString().slice(0, 10);

  const where = whereOf(event.place, ground, lose);
  const sides = sidesOf(event.participants, ["actor1", "actor2"], lose);
  const nameOf = ({ actor }: Participant): string => ground.actor(actor).names.en;
  const interOf = (column: string, side: readonly Participant[]): number | null => {
    const [first] = side;
    if (!first) return null;
    const inter = typeOf(first, where.country, ground);
    if (inter === null) lose(column, "actor-type-open");
    return inter;
  };
  const inter1 = interOf("inter1", sides.one);
  const inter2 = interOf("inter2", sides.other);
  const outlets = [...new Set(event.evidence.map(({ source }) => ground.source(source).outlet))];
  if (event.evidence.some(({ says }) => says !== undefined)) lose("notes", "rival-readings");
  const geo =
    event.place && where.place
      ? placeCode(event.place.precision, where.place, ground.places, "acled")
      : undefined;
  if (geo && "none" in geo) lose("geo_precision", geo.none);

  return {
    event_id_cnty: event.id,
    event_date: day,
    year: Number(day.slice(0, 4)),
    time_precision: timePrecision,
    disorder_type: type?.[1] ?? null,
    event_type: type?.[0] ?? null,
    sub_event_type: subType,
    actor1: joined(sides.one.slice(0, 1).map(nameOf)),
    assoc_actor_1: joined(sides.one.slice(1).map(nameOf)),
    inter1,
    actor2: joined(sides.other.slice(0, 1).map(nameOf)),
    assoc_actor_2: joined(sides.other.slice(1).map(nameOf)),
    inter2,
    interaction: interactionOf(inter1, inter2, sides.other.length > 0),
    civilian_targeting: null,
    iso: null,
    region: null,
    country: where.country?.names.en ?? null,
    admin1: where.division?.names.en ?? null,
    admin2: null,
    admin3: null,
    location: where.place?.names.en ?? null,
    latitude: where.pointOf?.coordinates?.lat ?? null,
    longitude: where.pointOf?.coordinates?.lon ?? null,
    geo_precision: geo && "code" in geo ? Number(geo.code) : null,
    source: outlets.map((outlet) => ground.actor(outlet).names.en).join("; "),
    source_scale: null,
    notes: event.summary.en,
    fatalities: deathsOf(ground.killed(event.id), "fatalities", lose)?.low ?? null,
    tags: null,
    timestamp: null,
  };
}

function joined(names: readonly string[]): string | null {
  return names.length > 0 ? names.join("; ") : null;
}

/** The type of an actor: the code of its kind; of forces, whether they are of the country where it happened. */
function typeOf(
  { actor: id }: Participant,
  country: Place | undefined,
  { actor: actorOf, actorCodes }: FieldGround,
): number | null {
  const actor = actorOf(id);
  const codes = actorCodes(actor.kind);
  if (codes.length === 1) return codes[0] ?? null;
  const areForces = codes.includes(STATE_FORCES) && codes.includes(EXTERNAL_FORCES);
  if (!areForces || actor.country === undefined || country?.country === undefined) return null;
  return actor.country === country.country ? STATE_FORCES : EXTERNAL_FORCES;
}

function interactionOf(one: number | null, other: number | null, hasOther: boolean): number | null {
  if (one === null) return null;
  if (!hasOther) return one * 10;
  return other === null ? null : Math.min(one, other) * 10 + Math.max(one, other);
}
