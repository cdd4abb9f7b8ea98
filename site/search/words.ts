import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  actors: { en: "actor", ar: "جهة فاعلة" },
  allAnswers: { en: "All answers on a page", ar: "كل الإجابات في صفحة" },
  close: { en: "Close", ar: "إغلاق" },
  events: { en: "event", ar: "حدث" },
  failed: {
    en: "The records could not be loaded; these are pages only.",
    ar: "تعذر تحميل السجلات؛ هذه صفحات فقط.",
  },
  figures: { en: "figures", ar: "أرقام" },
  found: { en: "answers", ar: "من الإجابات" },
  loading: { en: "Loading the records", ar: "يجري تحميل السجلات" },
  none: {
    en: "Nothing found. Try fewer or other words; any spelling of a name will do.",
    ar: "لا توجد نتائج. جرب كلمات أقل أو غيرها؛ وأي كتابة للاسم تصلح.",
  },
  pages: { en: "page", ar: "صفحة" },
  places: { en: "place", ar: "مكان" },
  prospects: { en: "prospect", ar: "فعل مرتقب" },
  search: { en: "Search", ar: "بحث" },
  searchAbout: {
    en: "Search the pages, the interface and all records, in Arabic or English, in any spelling.",
    ar: "ابحث في الصفحات وواجهة البرمجة وجميع السجلات، بالعربية أو الإنكليزية، وبأي كتابة.",
  },
  searchFor: { en: "Names, places, words, functions …", ar: "أسماء وأماكن وكلمات ودوال …" },
  sources: { en: "source", ar: "مصدر" },
  withoutScript: {
    en: "Search needs JavaScript. Without it, the lists of records are a way in.",
    ar: "يحتاج البحث إلى JavaScript. ومن دونه يمكن الدخول من قوائم السجلات.",
  },
} as const;

/** The words of the search. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
