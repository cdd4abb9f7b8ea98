import { actsOf } from "../../../src/check/actsOf.js";
import type { DraftDataset } from "../../../src/check/draftDataset.js";
import type { RawRecord } from "../../../src/check/readRecord.js";
import type { Bilingual } from "../../../src/model/bilingual.js";
import type { Drafted } from "../../../src/model/drafted.js";
import type { FigureValue } from "../../../src/model/figure.js";
import type { RecordDate } from "../../../src/model/recordDate.js";
import type { Chance } from "../../bench/random.js";
import { another, type FaultKind } from "../faultKind.js";

/** Faults in numbers, dates, places and texts. */
export const valueFaults: readonly FaultKind[] = [
  {
    name: "low above high",
    seed: inOneValue(({ best, low, high }) => {
      const number = best ?? low ?? high ?? 1;
      return { bound: "range", low: number + 1, high: number };
    }),
  },
  {
    name: "value ten times as large or small",
    seed: inOneValue((value, chance) => {
      const by = chance.one([10, 0.1]);
      const scaled = (_: string, part: unknown): unknown =>
        typeof part === "number" ? Math.ceil(part * by) : part;
      return JSON.parse(JSON.stringify(value, scaled)) as FigureValue;
    }),
  },
  {
    name: "broken EDTF",
    seed: inOneDate((edtf, chance) => {
      const at = chance.below(edtf.length);
      return chance.one([
        `${edtf.slice(0, at)}${edtf.slice(at + 1)}`,
        `${edtf.slice(0, at)}/${edtf.slice(at)}`,
      ]);
    }),
  },
  {
    name: "date shifted by a day, a month, a year",
    seed: inOneDate((edtf, chance) => {
      const unit = chance.one([0, 1, 2] as const);
      const by = chance.one([-1, 1]);
      return edtf.replaceAll(/\d{4}(?:-\d\d){0,2}/g, (date) => shifted(date, unit, by));
    }),
  },
  {
    name: "wrong parent of a place",
    seed: ({ places }, chance) => {
      const place = chance.one(places.filter(({ parent }) => parent !== undefined));
      const ids = places.map(({ id }) => id).filter((id) => id !== place.id);
      const parent = another(chance, ids, place.parent);
      return [{ collection: "places", id: place.id, value: { ...place, parent } }];
    },
  },
  { name: "English and Arabic swapped", seed: swappedLanguages },
];

function inOneValue(
  change: (value: FigureValue, chance: Chance) => FigureValue,
): FaultKind["seed"] {
  return ({ figures }, chance): readonly RawRecord[] => {
    const figure = chance.one(figures.filter(({ value }) => value.bound !== "word"));
    const value = change(figure.value, chance);
    return [{ collection: "figures", id: figure.id, value: { ...figure, value } }];
  };
}

/** Changes one date of an event or a figure; a date that stays as it was is no fault. */
function inOneDate(change: (edtf: string, chance: Chance) => string): FaultKind["seed"] {
  return (sound, chance): readonly RawRecord[] | undefined => {
    const { collection, record, field, date } = chance.one(datesIn(sound));
    const edtf = change(date.edtf, chance);
    return edtf === date.edtf
      ? undefined
      : [{ collection, id: record.id, value: { ...record, [field]: { ...date, edtf } } }];
  };
}

interface PlacedDate {
  readonly collection: "events" | "prospects" | "figures";
  readonly record: { readonly id: string };
  readonly field: string;
  readonly date: Drafted<RecordDate>;
}

function datesIn(sound: DraftDataset): readonly PlacedDate[] {
  return [
    ...[...actsOf(sound)].map(
      ({ collection, act }) =>
        ({ collection, record: act, field: "date", date: act.date }) as const,
    ),
    ...sound.figures.flatMap((record) =>
      (["asOf", "period"] as const).flatMap((field) => {
        const date = record[field];
        return date === undefined ? [] : [{ collection: "figures", record, field, date } as const];
      }),
    ),
  ];
}

/** Moves the day, the month or the year of a date; a date without them stays. */
function shifted(date: string, unit: 0 | 1 | 2, by: number): string {
  const parts = date.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  if (unit >= parts.length) return date;
  const moved = new Date(0);
  moved.setUTCFullYear(
    year + (unit === 0 ? by : 0),
    month - 1 + (unit === 1 ? by : 0),
    day + (unit === 2 ? by : 0),
  );
  return moved.toISOString().slice(0, date.length);
}

function swappedLanguages(sound: DraftDataset, chance: Chance): readonly RawRecord[] {
  const swap = ({ en, ar }: Bilingual): Bilingual => ({ en: ar, ar: en });
  const places = [
    ...[...actsOf(sound)].flatMap(({ collection, act }) =>
      (["title", "summary"] as const).map(
        (field) => ({ collection, record: act, field, text: act[field] }) as const,
      ),
    ),
    ...(["actors", "places"] as const).flatMap((collection) =>
      sound[collection].map(
        (record) => ({ collection, record, field: "names", text: record.names }) as const,
      ),
    ),
    ...sound.sources.map(
      (record) => ({ collection: "sources", record, field: "title", text: record.title }) as const,
    ),
  ];
  const { collection, record, field, text } = chance.one(places);
  return [{ collection, id: record.id, value: { ...record, [field]: swap(text) } }];
}
