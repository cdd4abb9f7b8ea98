import { collectionNames } from "./collectionNames.js";

/**
 * Refuses a name that is no collection.
 *
 * @param caller - The function that errors name.
 * @throws {RangeError} Naming the caller, the name and the collections there are.
 */
export function requireCollections(caller: string, names: readonly string[]): void {
  for (const name of names) {
    if (!(collectionNames as readonly string[]).includes(name)) {
      throw new RangeError(
        `${caller}: unknown collection "${name}". Use any of: ${collectionNames.join(", ")}.`,
      );
    }
  }
}
