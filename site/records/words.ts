import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  date: { en: "Date", ar: "التاريخ" },
  evidence: { en: "Evidence", ar: "الأدلة والشواهد" },
  kind: { en: "Kind", ar: "النوع" },
  links: { en: "Linked acts", ar: "أفعال متصلة" },
  openPage: { en: "open the page", ar: "افتح الصفحة" },
  paragraph: { en: "paragraph", ar: "الفقرة" },
  participants: { en: "Participants", ar: "المشاركون" },
  place: { en: "Place", ar: "المكان" },
  supports: { en: "supports", ar: "يسند" },
  through: { en: "through", ar: "عبر" },
  witnesses: { en: "Independent witnesses", ar: "شهود مستقلون" },
} as const;

/** The words around the fields of a record. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
