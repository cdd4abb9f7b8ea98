import { shown } from "../../errors/shown.js";
import { collectionNames } from "../collectionNames.js";
import type { Rule } from "../rule.js";

/** What an English text has, wherever it has letters. */
const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;

/**
 * English is in Latin letters and Arabic in Arabic ones. Digits alone do for both, and so does a name
 * that is written the same in both (`CNN`).
 */
export const textsInTheirLanguage: Rule = {
  name: "texts-in-their-language",
  *check(dataset) {
    for (const collection of collectionNames) {
      for (const record of dataset[collection]) {
        for (const [name, text] of Object.entries(bilinguals(record))) {
          const at = { collection, id: record.id };
          if (LETTER.test(text.en) && !LATIN.test(text.en)) {
            yield {
              ...at,
              field: `${name}.en`,
              what: `${shown(text.en)} has no Latin letter.`,
              fix: 'Write it in English, such as "Baghdad"; Arabic belongs in `ar`.',
            };
          }
          if (LETTER.test(text.ar) && !ARABIC.test(text.ar) && text.ar !== text.en) {
            yield {
              ...at,
              field: `${name}.ar`,
              what: `${shown(text.ar)} has no Arabic letter.`,
              fix: 'Write it in Arabic, such as "بغداد", or repeat the English if Arabic writes it the same way.',
            };
          }
        }
      }
    }
  },
};

function bilinguals(record: object): Readonly<Record<string, { en: string; ar: string }>> {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => ["title", "summary", "names"].includes(name)),
  );
}
