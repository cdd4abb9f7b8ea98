import { LANGUAGES, type Language } from "./languages.js";

/** Something to show, and the language to show it in. */
export interface Translated<Item> {
  readonly item: Item;
  readonly language: Language;
}

/** Each item once for each language. */
export function inEachLanguage<Item>(items: readonly Item[]): Translated<Item>[] {
  return LANGUAGES.flatMap((language) => items.map((item) => ({ item, language })));
}
