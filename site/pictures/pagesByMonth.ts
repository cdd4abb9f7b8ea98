import { sources } from "iraq-conflict-data";
import type { Language } from "../shell/languages.js";
import { byMonth } from "./byMonth.js";
import type { Picture } from "./picture.js";
import { tongueOf, TONGUES } from "./tongues.js";
import { word } from "./words.js";

/** The pages that were read, by the month in which they were published and by language. */
export function pagesByMonth(language: Language): Picture {
  return byMonth(
    {
      name: "pages-by-month",
      title: word("pagesByMonth", language),
      description: word("pagesByMonthRead", language),
    },
    TONGUES.map((tongue) => ({
      name: word(tongue, language),
      dates: sources
        .filter((source) => tongueOf(source) === tongue)
        .map(({ published }) => published),
    })),
    language,
  );
}
