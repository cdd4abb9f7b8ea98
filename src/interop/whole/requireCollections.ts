import { nearestTo } from "../../errors/nearestTo.js";
import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";

/**
 * Refuses what is no set of collections, and a collection that is not known.
 *
 * When all of them are there, none can be misspelt, and other members are ignored: so
 * `import * as all from "iraq-conflict-data"` can be passed as it is.
 *
 * @param caller - The function that errors name.
 * @param records - What was passed.
 * @param names - The collections that may be there.
 * @param extra - Others that may be there too, and that a whole set may lack.
 * @throws {RangeError} Naming the caller, and the member with the nearest collection.
 */
export function requireCollections(
  caller: string,
  records: object,
  names: readonly string[],
  extra: readonly string[] = [],
): void {
  const all = [...names, ...extra];
  if (!/^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(records))) {
    const wanted = `an object with any of: ${all.join(", ")}, such as { ${names[0] ?? ""} }`;
    refuse(`${caller}: records`, records, wanted);
  }
  const given = records as Readonly<Record<string, unknown>>;
  const isWhole = names.every((name) => given[name] !== undefined);
  for (const name of isWhole ? [] : Object.keys(given)) {
    if (all.includes(name)) continue;
    throw new RangeError(
      `${caller}: unknown collection ${shown(name)}. Nearest: ${nearestTo(name, all)[0] ?? "none"}. All: ${all.join(", ")}.`,
    );
  }
}
