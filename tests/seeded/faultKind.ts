import type { DraftDataset } from "../../src/check/draftDataset.js";
import type { RawRecord } from "../../src/check/readRecord.js";
import type { Chance } from "../bench/random.js";

/** One kind of fault that a coder may make. */
export interface FaultKind {
  /** What was done, in a few words. */
  readonly name: string;
  /**
   * Puts one such fault into sound records.
   *
   * @returns The records that change or come new; `undefined` where this draw of chance finds no place for it.
   */
  readonly seed: (sound: DraftDataset, chance: Chance) => readonly RawRecord[] | undefined;
}

/** A list with one item changed. */
export function withItem<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return list.map((old, at) => (at === index ? item : old));
}

/** One of the values that are not the one named. */
export function another<Value>(chance: Chance, values: readonly Value[], than: Value): Value {
  return chance.one(values.filter((value) => value !== than));
}
