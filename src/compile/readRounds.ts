import { posix } from "node:path";
import type { Fault } from "../check/fault.js";
import { readRecord } from "../check/readRecord.js";
import { type CodingRound, codingRoundSchema } from "../reports/codingRound.js";
import type { FolderReading } from "./readFolder.js";

/** The rounds of double coding, and everything that is wrong with them. */
export interface RoundsReading {
  /** By name, in the order of their numbers. */
  readonly rounds: ReadonlyMap<string, CodingRound>;
  /** Every fault. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the rounds of double coding from what was read.
 *
 * @param reading - The data folder.
 */
export function readRounds({ folder, files }: FolderReading): RoundsReading {
  const rounds = new Map<string, CodingRound>();
  const faults: Fault[] = [];
  const numbers = [...files.keys()]
    .flatMap((path) => /^reliability\/round-(\d+)\.yaml$/.exec(path)?.slice(1).map(Number) ?? [])
    .sort((one, other) => one - other);
  for (const number of numbers) {
    const path = `reliability/round-${number}.yaml`;
    const where = { collection: posix.join(folder, path), id: "" };
    const { record, faults: found } = readRecord(codingRoundSchema, files.get(path), where);
    if (record !== undefined) rounds.set(`round-${number}`, record);
    faults.push(...found);
  }
  return { rounds, faults };
}
