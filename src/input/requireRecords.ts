import { refuse } from "./refuse.js";
import { listOf, type Shape } from "./shape.js";

/**
 * Refuses records that lack what a helper reads of them.
 *
 * @param caller - The helper that errors name.
 * @param name - What its argument is called.
 * @param records - What was passed.
 * @param shape - What is read of each record.
 * @throws {RangeError} Naming the caller, the first record at fault by its place in the list, the member and what is wanted.
 * @remarks O(n) in what is read.
 */
export function requireRecords(caller: string, name: string, records: unknown, shape: Shape): void {
  if (!Array.isArray(records)) {
    refuse(`${caller}: ${name}`, records, `a list of records, such as the collection of that name`);
  }
  requireShape(caller, name, records, listOf(shape));
}

/**
 * Refuses a value that lacks what a helper reads of it.
 *
 * @throws {RangeError} Naming the caller, the member and what is wanted.
 */
export function requireShape(caller: string, name: string, value: unknown, shape: Shape): void {
  const flaw = shape(value);
  if (flaw) refuse(`${caller}: ${name}${flaw.path}`, flaw.found, flaw.wanted);
}
