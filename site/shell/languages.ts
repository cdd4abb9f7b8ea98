/** The languages of the site. */
export type Language = "en" | "ar";

export const LANGUAGES: readonly Language[] = ["en", "ar"];

/** Which way a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The language that a page is not in. */
export function otherThan(language: Language): Language {
  return language === "en" ? "ar" : "en";
}
