import { assemble } from "../../src/dataset/assemble.js";
import type { Fault } from "../../src/dataset/fault.js";
import { findHouseFaults } from "../../src/dataset/findHouseFaults.js";
import type { RawRecord } from "../../src/dataset/rawRecord.js";

/** What the compiler sees in our records, without the texts. */
export function compilerCheck(raws: readonly RawRecord[]): readonly Fault[] {
  const { drafts, faults } = assemble(raws);
  return [...faults, ...findHouseFaults(drafts)];
}
