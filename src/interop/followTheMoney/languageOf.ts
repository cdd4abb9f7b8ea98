import { valueOf } from "../whole/valueOf.js";

/** The languages that FollowTheMoney knows, by the codes of BCP 47: those of two letters, and their own (ISO 639-3). */
const languages: Readonly<Record<string, string>> = {
  af: "afr",
  ar: "ara",
  az: "aze",
  be: "bel",
  bg: "bul",
  bn: "ben",
  bs: "bos",
  ca: "cat",
  cs: "ces",
  da: "dan",
  de: "deu",
  el: "ell",
  en: "eng",
  es: "spa",
  et: "est",
  fa: "fas",
  fi: "fin",
  fr: "fra",
  he: "heb",
  hi: "hin",
  hr: "hrv",
  hu: "hun",
  hy: "hye",
  id: "ind",
  is: "isl",
  it: "ita",
  ja: "jpn",
  ka: "kat",
  kk: "kaz",
  ko: "kor",
  lt: "lit",
  lv: "lav",
  nl: "nld",
  no: "nor",
  pl: "pol",
  pt: "por",
  ro: "ron",
  ru: "rus",
  sk: "slk",
  sl: "slv",
  sq: "sqi",
  sr: "srp",
  sv: "swe",
  tr: "tur",
  uk: "ukr",
  ur: "urd",
  uz: "uzb",
  zh: "zho",
};

/** The code of a language in FollowTheMoney; nothing for a language that it does not know. */
export function languageOf(tag: string): string | undefined {
  const [language = ""] = tag.toLowerCase().split("-");
  return valueOf(languages, language);
}
