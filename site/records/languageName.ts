import type { Language } from "../shell/languages.js";

/**
 * What a language is called. Written here and not asked of the computer, whose names differ between versions, so
 * that two builds give the same bytes.
 */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ar: { en: "Arabic", ar: "العربية" },
  en: { en: "English", ar: "الإنكليزية" },
  fa: { en: "Persian", ar: "الفارسية" },
  fr: { en: "French", ar: "الفرنسية" },
  id: { en: "Indonesian", ar: "الإندونيسية" },
  it: { en: "Italian", ar: "الإيطالية" },
  nl: { en: "Dutch", ar: "الهولندية" },
  ru: { en: "Russian", ar: "الروسية" },
  tr: { en: "Turkish", ar: "التركية" },
};

/** The name of a language, else its code. */
export function languageName(code: string, language: Language): string {
  return NAMES[code]?.[language] ?? code;
}
