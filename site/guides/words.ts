import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  about: {
    en: "How to read, count, join, cite and change the data, each with programs that run.",
    ar: "كيف تقرأ البيانات وتعد وتربط بغيرها ويستشهد بها وتغير، مع برامج تعمل.",
  },
  begin: { en: "Begin", ar: "البداية" },
  guides: { en: "Guides", ar: "الأدلة" },
  inEnglish: { en: "in English", ar: "بالإنجليزية" },
  join: { en: "With other data and tools", ar: "مع بيانات وأدوات أخرى" },
  keep: { en: "Pin and cite", ar: "تثبيت الإصدار والاستشهاد" },
  more: { en: "More about the project", ar: "المزيد عن المشروع" },
  next: { en: "Next", ar: "التالي" },
  onThisPage: { en: "On this page", ar: "في هذه الصفحة" },
  read: { en: "Read and count with care", ar: "القراءة والعد بعناية" },
  table: { en: "Table", ar: "الجدول" },
  takePart: { en: "Take part", ar: "المشاركة" },
} as const;

/** The name of a word of this room. */
export type GuideWord = keyof typeof WORDS;

/** The words of lists of guides, and around a guide. */
export const word: WordIn<GuideWord> = wordsOf(WORDS);
