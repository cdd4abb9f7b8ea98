import type { Language } from "../shell/languages.js";
import { placeById } from "./dataset.js";

const nameByCode = new Map(
  [...placeById.values()].flatMap(({ kind, country, names }) =>
    kind === "country" && country ? [[country, names]] : [],
  ),
);

/** The name of a country, from the places where it is one, else its code of ISO 3166-1. */
export function countryName(code: string, language: Language): string {
  return nameByCode.get(code)?.[language] ?? code;
}
