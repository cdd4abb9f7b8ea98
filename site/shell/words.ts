import { wordsOf, type WordIn } from "./wordsOf.js";

const WORDS = {
  actors: { en: "Actors", ar: "الجهات الفاعلة" },
  api: { en: "API", ar: "واجهة البرمجة" },
  asMarkdown: { en: "This page as Markdown", ar: "هذه الصفحة بصيغة Markdown" },
  codebook: { en: "Codebook", ar: "دليل الترميز" },
  darkOrLight: { en: "Dark or light", ar: "داكن أو فاتح" },
  events: { en: "Events", ar: "الأحداث" },
  explorer: { en: "Explorer", ar: "المستكشف" },
  figures: { en: "Figures", ar: "الأرقام" },
  guides: { en: "Guides", ar: "الأدلة" },
  home: { en: "Home", ar: "الرئيسية" },
  howToCite: { en: "How to cite", ar: "كيف يستشهد بها" },
  licence: { en: "data CC BY 4.0, code MIT", ar: "البيانات CC BY 4.0 والشيفرة MIT" },
  menu: { en: "Menu", ar: "القائمة" },
  places: { en: "Places", ar: "الأماكن" },
  prospects: { en: "Prospects", ar: "أفعال مرتقبة" },
  search: { en: "Search", ar: "بحث" },
  sources: { en: "Sources", ar: "المصادر" },
} as const;

/** The words of head, navigation and foot. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
