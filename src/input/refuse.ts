import { shown } from "../errors/shown.js";

/**
 * Refuses an argument: says what was given, what is wanted, and an example.
 *
 * @param where - The function that was called, and the argument, criterion or option: `selectEvents: during`.
 * @param given - What was given.
 * @param wanted - What to pass instead, with an example, as it follows "Pass".
 * @throws {RangeError} Always.
 */
export function refuse(where: string, given: unknown, wanted: string): never {
  throw new RangeError(`${where} is ${shown(given)}. Pass ${wanted}.`);
}
