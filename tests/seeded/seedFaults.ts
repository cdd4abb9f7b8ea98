import { isDeepStrictEqual } from "node:util";
import type { DraftDataset } from "../../src/check/draftDataset.js";
import type { Fault } from "../../src/check/fault.js";
import type { RawRecord } from "../../src/check/readRecord.js";
import { type Chance, chanceOf } from "../bench/random.js";
import type { FaultKind } from "./faultKind.js";
import { actFaults } from "./kinds/actFaults.js";
import { evidenceFaults } from "./kinds/evidenceFaults.js";
import { valueFaults } from "./kinds/valueFaults.js";

/** Every kind of fault that is seeded. */
export const faultKinds: readonly FaultKind[] = [...valueFaults, ...actFaults, ...evidenceFaults];

/** What became of the faults of one kind. */
export interface Catch {
  /** The kind. */
  readonly kind: string;
  /** How many were seeded. */
  readonly seeded: number;
  /** How many were seen by some rule. */
  readonly caught: number;
  /** How many each rule saw. */
  readonly rules: ReadonlyMap<string, number>;
  /** The records of those that nobody saw, as `collection/id`. */
  readonly missed: readonly string[];
}

/** Finds the faults of records. */
export type Check = (raws: readonly RawRecord[]) => readonly Fault[];

/** Options of `seedFaults`. */
export interface SeedOptions {
  /** Of the source of chance; the same seed gives the same faults. */
  readonly seed: number;
  /** How many faults, spread evenly over the kinds. */
  readonly faults: number;
  /** What finds faults, cheapest first; what one sees, the next are not asked for. */
  readonly checks: readonly Check[];
}

/**
 * Puts single faults into sound records, each into a fresh copy, and counts which are seen.
 *
 * What is found in the records as they stand does not count.
 *
 * @param sound - The records as written.
 */
export function seedFaults(sound: DraftDataset, { seed, faults, checks }: SeedOptions): Catch[] {
  const before = rawsOf(sound);
  const watches = checks.map((check) => watchFrom(check, before));
  return faultKinds.map((kind, at) => {
    const chance = chanceOf(seed * faultKinds.length + at);
    const count = Math.floor((faults + at) / faultKinds.length);
    const rules = new Map<string, number>();
    const missed: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const changed = seedOne(kind, sound, chance);
      const found = firstNotEmpty(watches, replaced(before, changed));
      for (const rule of new Set(found.map((fault) => fault.rule))) {
        rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
      if (found.length === 0)
        missed.push(changed.map(({ collection, id }) => `${collection}/${id}`).join(" "));
    }
    return { kind: kind.name, seeded: count, caught: count - missed.length, rules, missed };
  });
}

/** A check that leaves out what it sees in the records as they stand. */
function watchFrom(check: Check, before: readonly RawRecord[]): Check {
  const known = new Set(check(before).map(nameOf));
  return (raws) => check(raws).filter((fault) => !known.has(nameOf(fault)));
}

function firstNotEmpty(checks: readonly Check[], raws: readonly RawRecord[]): readonly Fault[] {
  for (const check of checks) {
    const found = check(raws);
    if (found.length > 0) return found;
  }
  return [];
}

/** Draws until a fault finds a place and changes something. */
function seedOne(kind: FaultKind, sound: DraftDataset, chance: Chance): readonly RawRecord[] {
  for (;;) {
    const changed = kind.seed(sound, chance);
    if (changed?.some((raw) => !isDeepStrictEqual(raw.value, soundValue(sound, raw))) === true)
      return changed;
  }
}

function soundValue(sound: DraftDataset, { collection, id }: RawRecord): unknown {
  return collection === "redirects"
    ? undefined
    : sound[collection].find((record: { readonly id: string }) => record.id === id);
}

function replaced(before: readonly RawRecord[], changed: readonly RawRecord[]): RawRecord[] {
  const names = new Set(changed.map(({ collection, id }) => `${collection}/${id}`));
  return [...before.filter(({ collection, id }) => !names.has(`${collection}/${id}`)), ...changed];
}

function rawsOf({ unread: _, ...lists }: DraftDataset): RawRecord[] {
  return Object.entries(lists).flatMap(([collection, records]) =>
    records.map((value) => ({
      collection: collection as RawRecord["collection"],
      id: value.id,
      value,
    })),
  );
}

function nameOf({ rule, collection, id, field, what }: Fault): string {
  return JSON.stringify([rule, collection, id, field, what]);
}
