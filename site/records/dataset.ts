import {
  actors,
  events,
  figures,
  places,
  prospects,
  sources,
  terms,
  type Act,
  type Actor,
  type Figure,
  type Place,
  type Source,
} from "iraq-conflict-data";
import { group, index } from "d3-array";
import type { Language } from "../shell/languages.js";

/** Events and prospects. */
export const acts: readonly Act[] = [...events, ...prospects];

export const actById: ReadonlyMap<string, Act> = index(acts, ({ id }) => id);
export const actorById: ReadonlyMap<string, Actor> = index(actors, ({ id }) => id);
export const figureById: ReadonlyMap<string, Figure> = index(figures, ({ id }) => id);
export const placeById: ReadonlyMap<string, Place> = index(places, ({ id }) => id);
export const sourceById: ReadonlyMap<string, Source> = index(sources, ({ id }) => id);

/** The figures of each measure, in the order of the collection: what the page of a series shows. */
export const figuresByMeasure: ReadonlyMap<string, readonly Figure[]> = group(
  figures,
  ({ measure }) => measure,
);

const termByName = index(terms, ({ list, id }) => `${list}/${id}`);

/** What a term is called: O(1), where `labelOf` of the package looks through all terms. */
export function termLabel(list: string, id: string, language: Language): string {
  return known(termByName, `${list}/${id}`).label[language];
}

/** What a term means. */
export function termDefinition(list: string, id: string, language: Language): string {
  return known(termByName, `${list}/${id}`).definition[language];
}

/** The item of a map, or an error that names what is missing. */
export function known<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new RangeError(`The site knows no "${id}".`);
  return item;
}
