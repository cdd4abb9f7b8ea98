import type { HostileValue } from "./hostileValue.js";

const bulky: Readonly<Record<string, (size: number) => unknown>> = {
  "a megabyte of x": (size) => "x".repeat(size),
  "a megabyte of -": (size) => "-".repeat(size),
  "a megabyte of words": (size) => "iraq ".repeat(size / 5),
  "a megabyte of spaces": (size) => " ".repeat(size),
  "a megabyte of digits": (size) => "9".repeat(size),
  "a megabyte of (": (size) => "(".repeat(size),
  "a megabyte of “": (size) => "“".repeat(size),
  "a megabyte of Arabic letters": (size) => "ال".repeat(size / 2),
  "a megabyte of Arabic marks": (size) => "\u064e".repeat(size),
  "a megabyte of marks on one letter": (size) => `a${"\u0301".repeat(size)}`,
  "a megabyte of halves of pairs": (size) => "\ud83d".repeat(size),
  "a megabyte of NUL": (size) => "\0".repeat(size),
  "a megabyte of initials": (size) => "U.S.".repeat(size / 4),
  "a megabyte of a slug": (size) => "a-".repeat(size / 2),
  "a megabyte of a date list": (size) => `[${"2020,".repeat(size / 5)}2021]`,
  "a megabyte of a date set": (size) => `{${"2020-01-01,".repeat(size / 11)}2021}`,
  "a megabyte of slashes": (size) => "2020/".repeat(size / 5),
  "a megabyte of JSON": (size) => `[${"[],".repeat(size / 3)}[]]`,
  "a megabyte of open brackets": (size) => "[".repeat(size),
  "a megabyte of texts": (size) => new Array<string>(size / 8).fill("iraq"),
  "a megabyte of holes": (size) => new Array<unknown>(size / 8),
  "a megabyte of members": (size) =>
    Object.fromEntries(Array.from({ length: size / 32 }, (_, index) => [`key-${index}`, index])),
};

/** Hostile values of any size. */
export const bulkyValues: readonly HostileValue[] = [
  ...Object.entries(bulky).map(([name, of]) => ({
    name,
    of: remembered(of),
    isBulky: true as const,
  })),
  { name: "a megabyte of the sound value", of: repeated, isBulky: true },
];

/** They take long to make, and nobody changes them. */
function remembered(of: (size: number) => unknown): HostileValue["of"] {
  const made = new Map<number, unknown>();
  return (_, size) => {
    if (!made.has(size)) made.set(size, of(size));
    return made.get(size);
  };
}

/** A text or a list many times over; of all else there is no more. */
function repeated(sound: unknown, size: number): unknown {
  if (typeof sound === "string" && sound !== "") return sound.repeat(size / sound.length);
  if (!Array.isArray(sound) || sound.length === 0) return sound;
  const times = Math.ceil(size / JSON.stringify(sound).length);
  return Array.from({ length: times }, () => sound as unknown[]).flat();
}
