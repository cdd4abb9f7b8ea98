import { shown } from "../../errors/shown.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, type Shape, text } from "../../input/shape.js";
import type { Identified } from "../../model/identified.js";

const identified: Shape = /* @__PURE__ */ having({ id: text });

/**
 * The records as NDJSON: the whole record as JSON on each line, for streams and for programs that read
 * nested records.
 *
 * @param records - Of any one collection.
 * @returns One line for each record, in the order given, each with a line break behind it; empty for none.
 * @throws {RangeError} When a record has no id, or holds what JSON cannot: a number that is not finite, a
 *   BigInt, a function, itself. The message names the record.
 * @remarks
 * O(n). NDJSON 1.0.0 and JSON Lines. Members stand as in the record; those that are `undefined` are left out. A
 * half of a surrogate pair is written as its escape, so any text comes through.
 * @example
 * ```ts
 * import { toNdjson } from "iraq-conflict-data/interop";
 *
 * toNdjson([{ id: "a", title: "=1+1" }, { id: "b" }]); // => '{"id":"a","title":"=1+1"}\n{"id":"b"}\n'
 * ```
 */
export function toNdjson(records: readonly Identified[]): string {
  requireRecords("toNdjson", "records", records, identified);
  return records.map((record, index) => `${lineOf(record, index)}\n`).join("");
}

function lineOf(record: Identified, index: number): string {
  let wrong = "it holds itself, or is nested too deep";
  try {
    return JSON.stringify(record, (name, value: unknown) => {
      const isWritable = !["function", "symbol", "bigint"].includes(typeof value);
      if (isWritable && (typeof value !== "number" || Number.isFinite(value))) return value;
      wrong = `its member ${shown(name)} is ${shown(value)}`;
      throw new RangeError(wrong);
    });
  } catch {
    throw new RangeError(
      `toNdjson: records[${index}] cannot be written as JSON: ${wrong}. Pass texts, numbers that are finite, lists and objects. The record is ${shown(record.id)}.`,
    );
  }
}
