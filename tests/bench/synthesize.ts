import { deriveDate } from "../../src/check/derive.js";
import type { Participant } from "../../src/model/actMembers.js";
import type { ConflictEvent } from "../../src/model/event.js";
import type { PlaceReference } from "../../src/model/placeReference.js";
import type { RecordDate } from "../../src/model/recordDate.js";
import { timeline } from "../../src/query/time/timeline.js";
import { eventGroupOf } from "../../src/vocabulary/eventGroupOf.js";
import { eventKinds } from "../../src/vocabulary/eventKinds.js";
import { type Chance, chanceOf, zipfOf } from "./random.js";

/** The first year that synthetic events are of, and how many years follow. */
export const FIRST_YEAR = 2005;
/** How many years synthetic events are of. */
export const YEARS = 20;

const actorIds = ids("actor", 2000);
const governorates = ids("governorate", 18);
const districts = ids("district", 120);
const sites = ids("site", 1500);

/**
 * Makes up events with the shape and the skew of real ones: few actors, places and kinds in most
 * events, more events in later years, most dates a day, some a month, a year, a span or half open.
 *
 * @param count - How many.
 * @returns Valid events in time order, the same for the same seed.
 */
export function synthesize(count: number, seed = 2020): ConflictEvent[] {
  const chance = chanceOf(seed);
  const world: World = {
    chance,
    kind: zipfOf(chance, eventKinds),
    actor: zipfOf(chance, actorIds),
    place: zipfOf(chance, placePaths(chanceOf(1))),
  };
  return timeline(Array.from({ length: count }, (_, index) => eventOf(world, index)));
}

interface World {
  readonly chance: Chance;
  readonly kind: () => ConflictEvent["kind"];
  readonly actor: () => string;
  readonly place: () => PlaceReference;
}

function eventOf(world: World, index: number): ConflictEvent {
  const { chance } = world;
  const kind = world.kind();
  const date = dateOf(chance);
  const place = chance.next() < 0.93 ? world.place() : undefined;
  const participants = Array.from({ length: 1 + chance.below(3) }, () => participantOf(world));
  const [first] = participants;
  return {
    id: `${date.edtf.replace(/[^0-9]+/g, "-").replace(/^-|-$/g, "")}-${kind}-${String(index)}`,
    kind,
    group: eventGroupOf[kind],
    title: { en: `${kind} by ${first?.actor ?? ""}`, ar: `حادث رقم ${String(index)} في العراق` },
    summary: {
      en: `A ${kind} of which ${first?.actor ?? ""} is said to be the ${first?.role ?? ""}; the article gives no number.`,
      ar: `ذكر المقال رقم ${String(index)} وقوع الحادث ولم يذكر عددا ولم يحدد المكان بدقة.`,
    },
    date,
    ...(place && { place }),
    modality: chance.weighted([
      ["occurred", 90],
      ["ongoing", 10],
    ] as const),
    participants,
    weapons: [],
    links: [],
    witnesses: 1,
    inferred: [],
    evidence: Array.from({ length: 1 + Number(chance.next() < 0.4) }, () =>
      evidenceOf(world, index),
    ),
  };
}

function dateOf(chance: Chance): RecordDate {
  const year = FIRST_YEAR + Math.floor(Math.sqrt(chance.next()) * YEARS);
  const month = `${String(year)}-${padded(1 + chance.below(12))}`;
  const day = `${month}-${padded(1 + chance.below(28))}`;
  const edtf = chance.weighted([
    [day, 86],
    [month, 7],
    [`[${month}-01..${day}]`, 2],
    [`${day}/${String(year + 1)}-${padded(1 + chance.below(12))}`, 2],
    [String(year), 1],
    [`${day}/`, 1],
    [`${month}/..`, 0.5],
    [`[..${day}]`, 0.5],
  ]);
  return deriveDate({ edtf, basis: "stated" });
}

function participantOf({ chance, actor }: World): Participant {
  return {
    actor: actor(),
    role: chance.weighted([
      ["agent", 40],
      ["target", 30],
      ["addressee", 8],
      ["party", 6],
      ["victim", 6],
      ["subject", 4],
      ["force", 2],
      ["host", 2],
      ["mediator", 1],
      ["witness", 1],
    ] as const),
    status: statusOf(chance),
  };
}

function evidenceOf({ chance, actor }: World, index: number): ConflictEvent["evidence"][number] {
  return {
    source: `article-${String(Math.floor(index / 3) + chance.below(5))}`,
    paragraph: 1 + chance.below(20),
    phrase: `وقع الحادث رقم ${String(index)}`,
    status: statusOf(chance),
    speaker: actor(),
    supports: ["kind", "date", "place", "modality", "participants"],
  };
}

function statusOf(chance: Chance): Participant["status"] {
  return chance.weighted([
    ["reported", 62],
    ["claimed", 12],
    ["alleged", 10],
    ["announced", 8],
    ["denied", 5],
    ["confirmed", 3],
  ] as const);
}

/** Places of a tree with four levels, in the order of how often they are named. */
function placePaths(chance: Chance): PlaceReference[] {
  const within = districts.map((district) => [district, chance.one(governorates), "iraq"]);
  const at = sites.map((site) => [site, ...chance.one(within)]);
  const paths = [["iraq"], ...governorates.map((id) => [id, "iraq"]), ...within, ...at];
  return paths
    .map((path) => ({ path, order: chance.next() * path.length ** 0.5 }))
    .sort((left, right) => left.order - right.order)
    .map(({ path }) => ({ id: path[0] ?? "iraq", precision: "region", path }));
}

function ids(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${String(index)}`);
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
