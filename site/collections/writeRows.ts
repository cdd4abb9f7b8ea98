import { mkdirSync, writeFileSync } from "node:fs";
import { LANGUAGES } from "../shell/languages.js";
import { COLLECTIONS, tableOf } from "./tables.js";

/**
 * Writes the table of each collection, in each language, for the script that sorts and filters.
 *
 * @param output - The folder of the site.
 */
export function writeRows(output: string): void {
  mkdirSync(`${output}/assets/collections`, { recursive: true });
  for (const language of LANGUAGES) {
    for (const collection of COLLECTIONS) {
      writeFileSync(
        `${output}/assets/collections/${collection}.${language}.json`,
        JSON.stringify(tableOf(collection, language)),
      );
    }
  }
}
