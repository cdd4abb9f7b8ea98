import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import { refuse } from "../input/refuse.js";
import { requireRecords } from "../input/requireRecords.js";
import { having, listOf, maybe, number, type Shape, text } from "../input/shape.js";
import type { CollectionName } from "../model/collectionName.js";
import type { SearchRecords } from "./documents.js";

/** What the index reads of the records of each collection. */
const shapes: Readonly<Record<CollectionName, Shape>> = /* @__PURE__ */ (() => {
  const both = having({ en: text, ar: text });
  const named = {
    id: text,
    names: both,
    aliases: listOf(having({ text, lang: text, kind: text })),
  };
  const act = having({
    id: text,
    kind: text,
    group: text,
    title: both,
    summary: both,
    weapons: listOf(text),
  });
  return {
    events: act,
    prospects: act,
    actors: having({ ...named, kind: text, posts: listOf(having({ title: text })) }),
    figures: having({
      id: text,
      measure: text,
      unit: text,
      value: having({
        best: maybe(number),
        low: maybe(number),
        high: maybe(number),
        word: maybe(text),
      }),
      subject: maybe(text),
    }),
    places: having(named),
    sources: having({ id: text, title: both }),
  };
})();

/**
 * Refuses a value that is not a set of collections, a member that is not a collection, and records that do
 * not have a field that is read.
 *
 * When all six collections are present, none of them can be misspelt, and other members are ignored: so
 * `import * as all from "iraq-conflict-data"` can be passed as it is.
 *
 * @param caller - The function that errors name.
 * @throws {RangeError} Naming the caller, and the member with the nearest collection, or the record.
 */
export function requireSearchRecords(caller: string, records: SearchRecords): void {
  const given: unknown = records;
  // The root of the package, imported as a whole, is a module.
  if (!/^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(given))) {
    refuse(
      `${caller}: records`,
      given,
      `an object with any of: ${collectionNames.join(", ")}, such as { events, actors }`,
    );
  }
  const missing = collectionNames.some((name) => records[name] === undefined);
  if (missing) requireCollections(caller, Object.keys(records));
  for (const name of collectionNames) {
    if (records[name] !== undefined) requireRecords(caller, name, records[name], shapes[name]);
  }
}

/**
 * Refuses a name that is no collection.
 *
 * @param caller - The function that errors name.
 * @throws {RangeError} Naming the caller, the name, the nearest collection and all there are.
 */
export function requireCollections(caller: string, names: readonly string[]): void {
  for (const name of names) {
    if ((collectionNames as readonly string[]).includes(name)) continue;
    const nearest = nearestTo(name, collectionNames)[0] ?? "none";
    throw new RangeError(
      `${caller}: unknown collection ${shown(name)}. Nearest: ${nearest}. All: ${collectionNames.join(", ")}.`,
    );
  }
}

/** The collections, in the order that breaks ties. */
const collectionNames: readonly CollectionName[] = [
  "events",
  "prospects",
  "actors",
  "figures",
  "places",
  "sources",
];
