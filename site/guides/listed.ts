import { documents, type SiteDocument } from "./documents.js";
import { SECTIONS } from "./sections.js";
import type { GuideWord } from "./words.js";
import type { Language } from "../shell/languages.js";

/** A section of a list of guides. */
export interface GuideSection {
  readonly heading: GuideWord;
  readonly documents: readonly SiteDocument[];
}

/**
 * The guides of a language in the order of `SECTIONS`. A guide that is not there in that language is listed in English.
 */
export function listedGuides(language: Language): GuideSection[] {
  const placed = new Set(SECTIONS.flatMap(([, names]) => names));
  const others = documents.map(({ name }) => name).filter((name) => !placed.has(name));
  return SECTIONS.map(([heading, names]) => ({
    heading,
    documents: (heading === "more" ? [...names, ...new Set(others)] : names).flatMap((name) =>
      inLanguage(name, language),
    ),
  }));
}

function inLanguage(name: string, language: Language): readonly SiteDocument[] {
  const named = documents.filter((document) => document.name === name);
  const own = named.filter((document) => document.language === language);
  return own.length > 0 ? own : named;
}
