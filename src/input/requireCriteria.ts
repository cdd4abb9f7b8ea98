/**
 * Refuses a criterion that does not exist: ignored, it would silently let everything through.
 *
 * @throws {RangeError} Naming the caller, the criterion and those that exist.
 */
export function requireCriteria(caller: string, criteria: object, known: readonly string[]): void {
  for (const name of Object.keys(criteria)) {
    if (!known.includes(name)) {
      throw new RangeError(
        `${caller}: unknown criterion "${name}". Use one of: ${known.join(", ")}.`,
      );
    }
  }
}
