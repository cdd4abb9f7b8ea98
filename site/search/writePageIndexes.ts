import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LANGUAGES, otherThan } from "../shell/languages.js";
import { writePageIndex } from "./pageIndex.js";
import { sectionsOf } from "./sectionsOf.js";

/** A page that was written. */
export interface WrittenPage {
  readonly outputPath: string;
  readonly content: string;
}

/** Pages of one record each are found by the search of records. */
const RECORD = /^(?:events|prospects|actors|places|sources)\/[^/]+\//;
const OWN = /^search\//;

/** Writes the index of the pages of each language to `assets`: the prose, the codebook, the API, the collections. */
export function writePageIndexes(pages: readonly WrittenPage[], output: string): void {
  const sections = pages
    .map(({ outputPath, content }) => ({ ...addressOf(relative(output, outputPath)), content }))
    .filter(({ path }) => !RECORD.test(path) && !OWN.test(path))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
    .flatMap(({ path, language, content }) => sectionsOf(path, language, content));
  mkdirSync(join(output, "assets"), { recursive: true });
  for (const language of LANGUAGES) {
    const headings = new Map(
      sections
        .filter((section) => section.language === otherThan(language))
        .map(({ to, heading }) => [to, heading]),
    );
    writeFileSync(
      join(output, `assets/search-${language}.json`),
      writePageIndex(
        sections
          .filter((section) => section.language === language)
          .map((section) => ({ ...section, otherHeading: headings.get(section.to) })),
      ),
    );
  }
}

/** Which page a file is: `ar/guides/cite/index.html`. */
function addressOf(file: string) {
  const address = file.replace(/index\.html$/, "");
  const language = address.startsWith("ar/") ? "ar" : "en";
  return { language, path: language === "ar" ? address.slice(3) : address } as const;
}
