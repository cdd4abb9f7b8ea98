import type { Source } from "iraq-conflict-data";

/** The languages of pages that are counted apart; all other languages are one row. */
export const TONGUES = ["arabic", "english", "otherLanguages"] as const;

/** In which of them a page is. */
export function tongueOf({ language }: Source): (typeof TONGUES)[number] {
  return language === "ar" ? "arabic" : language === "en" ? "english" : "otherLanguages";
}
