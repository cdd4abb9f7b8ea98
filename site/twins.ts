import { writeFileSync } from "node:fs";
import { markdownOf } from "./markdownOf.js";

/**
 * Writes the twin of a page: what stands in its `main`, as Markdown beside it, for readers that are programs.
 *
 * @param file - The page, `…/index.html`.
 * @param html - What stands in it.
 */
export function writeTwin(file: string, html: string): void {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  if (main === undefined) throw new RangeError(`${file} has no <main>.`);
  writeFileSync(file.replace(/\.html$/, ".md"), markdownOf(main));
}
