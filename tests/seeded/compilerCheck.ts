import { assemble } from "../../src/check/assemble.js";
import type { Fault } from "../../src/check/fault.js";
import { findHouseFaults } from "../../src/check/findHouseFaults.js";
import type { RawRecord } from "../../src/check/readRecord.js";

/** What the compiler sees in our records, without the texts. */
export function compilerCheck(raws: readonly RawRecord[]): readonly Fault[] {
  const { drafts, faults } = assemble(raws);
  return [...faults, ...findHouseFaults(drafts)];
}
