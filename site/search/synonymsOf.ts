import { terms } from "iraq-conflict-data";

/**
 * What else people call what a page is about: the series of a measure is found by the synonyms of the measure.
 *
 * @param path - The address of the page, without the language.
 */
export function synonymsOf(path: string): string {
  const measure = /^figures\/([^/]+)\/$/.exec(path)?.[1];
  const term = terms.find(({ list, id }) => list === "measures" && id === measure);
  if (term === undefined) return "";
  const { en = [], ar = [] } = term.synonyms ?? {};
  return [...en, ...ar, term.label.en, term.label.ar].join(", ");
}
