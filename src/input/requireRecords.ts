import { shown } from "../errors/shown.js";
import { refuse } from "./refuse.js";
import type { Flaw, Shape } from "./shape.js";

/**
 * Refuses records that do not have the fields that a helper reads.
 *
 * @param caller - The helper that errors name.
 * @param name - What its argument is called.
 * @param records - What was passed.
 * @param shape - What is read of each record.
 * @throws {RangeError} Naming the caller, the place and the id of the first wrong record, the field, and what
 *   is wanted.
 * @remarks O(n) in what is read.
 */
export function requireRecords(caller: string, name: string, records: unknown, shape: Shape): void {
  if (!Array.isArray(records)) {
    refuse(`${caller}: ${name}`, records, `a list of records, such as a collection`);
  }
  const list: readonly unknown[] = records;
  // A loop by number: a sparse list has holes, which are no records.
  for (let index = 0; index < list.length; index += 1) {
    const flaw = shape(list[index]);
    if (flaw) refuseFlaw(`${caller}: ${name}[${index}]`, list[index], flaw);
  }
}

/**
 * Refuses lists of records that come one after the other instead of in one object.
 *
 * @param caller - The helper that errors name.
 * @param records - What was passed.
 * @param form - The object that is wanted, such as `{ actors, events }`.
 * @throws {RangeError} Naming the caller and the form.
 */
export function requirePair(caller: string, records: unknown, form: string): void {
  if (typeof records !== "object" || records === null || Array.isArray(records)) {
    refuse(`${caller}: records`, records, `an object with the two lists, ${form}`);
  }
}

/**
 * Refuses a value that does not have the fields that a helper reads.
 *
 * @throws {RangeError} Naming the caller, the field and what is wanted, and the id of the value if it has one.
 */
export function requireShape(caller: string, name: string, value: unknown, shape: Shape): void {
  const flaw = shape(value);
  if (flaw) refuseFlaw(`${caller}: ${name}`, value, flaw);
}

function refuseFlaw(where: string, value: unknown, { path, found, wanted }: Flaw): never {
  const id = (value as { readonly id?: unknown } | null | undefined)?.id;
  const whose = typeof id === "string" ? `. The record is ${shown(id)}` : "";
  return refuse(`${where}${path}`, found, `${wanted}${whose}`);
}
