import type { Chance } from "../bench/random.js";

/** A value of JSON. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const TEXTS: readonly string[] = [
  "",
  " ",
  "x",
  "Erbil",
  "أربيل",
  "a\nb",
  "a\u200bb",
  "\ufeff",
  "a\u0000",
  "\ud800",
  "a ".repeat(9),
  "a ".repeat(8).trim(),
  "e\u0301",
  "ﷺ",
  "constructor",
  "__proto__",
  "x".repeat(101),
  "2020",
  "2020-1",
  "2020-13",
  "2020-11-31",
  "2021-02-29",
  "2020-02-29",
  "2020-11-17",
  "2020-11-17?",
  "2020-XX",
  "20XX",
  "202X~",
  "2020-11-1X",
  "2020/",
  "/2020",
  "/",
  "..",
  "../..",
  "2020/2021",
  "2021/2020",
  "2020-05/2020-13",
  "2020//2021",
  "2020-05-07/..",
  "[2020-11-10..2020-11-20]",
  "[2020-11-20..2020-11-10]",
  "{2020,2021}",
  "[2020",
  "[]",
  "[..2020]",
  "2020-11-17T10:00",
  "-2020",
  "2020-21",
  "02020",
  "a-b",
  "a--b",
  "-a",
  "a-",
  "A-b",
  "a b",
  "a_b",
  "2020-a",
  "iq",
  "IQ",
  "IQ-BG",
  "IQ-",
  "IRQ",
  "https://example.org/a",
  "http://example.org",
  "javascript:alert(1)",
  "ftp://example.org",
  "https://",
  "example.org",
  "https://a@b.c",
  "https://example.org/ x",
  "occurred",
  "person",
  "reported",
  "named",
  "city",
  "exact",
  "range",
  "word",
  "inferred",
  "stated",
  "epithet",
  "merged",
  "kind",
  "date",
  "participants",
  "participants.iran",
  "participants.",
  "links.x",
  "value",
  "names",
  "participants.Iran",
  "0".repeat(64),
  "0".repeat(63),
  "g".repeat(64),
];
const NUMBERS: readonly number[] = [
  0,
  1,
  -1,
  0.5,
  1.5,
  -0.5,
  90,
  91,
  -91,
  180,
  181,
  -181,
  236,
  1e21,
  1e-7,
  2 ** 53,
  -(2 ** 53),
  3,
  2500,
];
const OTHERS: readonly Json[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [""],
  ["a"],
  [0],
  { en: "x" },
  { id: "a" },
  [{}],
];
const NAMES: readonly string[] = [
  "extra",
  "edtf",
  "note",
  "speaker",
  "word",
  "low",
  "asOf",
  "period",
  "document",
  "digest",
  "via",
  "says",
  "attests",
  "broader",
  "Kind",
  "constructor",
];

/**
 * A record with one thing wrong with it, or two, or none that matters: a member left out, added, or of another
 * type, another text, a number out of range, a list in another order.
 *
 * @param record - A sound record; it stays as it is.
 * @param chance - Decides.
 */
export function mutantOf(record: Json, chance: Chance): Json {
  const copy = structuredClone(record);
  mutate(copy, chance);
  if (chance.next() < 0.2) mutate(copy, chance);
  return copy;
}

type Holder = Record<string, Json>;

function mutate(record: Json, chance: Chance): void {
  const places = [...placesIn(record)];
  const [holder, key] = chance.one(places);
  const [otherHolder, otherKey] = chance.one(places);
  const anything = () => chance.one([...OTHERS, ...TEXTS, ...NUMBERS]);
  const put = (fresh: Json) => {
    holder[key] = fresh;
  };
  const changes: readonly (readonly [() => void, number])[] = [
    [
      () => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else Reflect.deleteProperty(holder, key);
      },
      3,
    ],
    [
      () => {
        put(changed(holder[key] ?? null, chance));
      },
      10,
    ],
    [
      () => {
        put(anything());
      },
      3,
    ],
    [
      () => {
        put(structuredClone(otherHolder[otherKey] ?? null));
      },
      1,
    ],
    [
      () => {
        if (!Array.isArray(holder)) holder[chance.one(NAMES)] = anything();
      },
      3,
    ],
  ];
  chance.weighted(changes)();
}

/** Another value of the same type. */
function changed(value: Json, chance: Chance): Json {
  if (typeof value === "number") return chance.one([...NUMBERS, value + 1, -value, value / 2]);
  if (typeof value === "boolean") return !value;
  if (isList(value)) {
    return chance.one<Json>([
      [...value].reverse(),
      [...value, ...value],
      [],
      value.slice(1),
      [...value, null],
    ]);
  }
  if (typeof value !== "string") return {};
  const at = chance.below(value.length + 1);
  const sign = chance.one(Array.from("aZ0-./[]{}X?~ \n\u200b\u0301ا"));
  return chance.one([
    chance.one(TEXTS),
    chance.one(TEXTS),
    value.slice(0, at) + sign + value.slice(at),
    value.slice(0, at) + value.slice(at + 1),
    value.slice(0, at) + sign + value.slice(at + 1),
    value.toUpperCase(),
    ` ${value}`,
  ]);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Every member of every object and every item of every list, by what holds it. */
function* placesIn(value: Json): Generator<readonly [Holder, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [value as Holder, key];
    yield* placesIn(inner);
  }
}
