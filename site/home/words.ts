import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  allCharts: { en: "All pictures", ar: "جميع الرسوم" },
  allRecords: { en: "All records as JSON", ar: "جميع السجلات بصيغة JSON" },
  api: { en: "API by question", ar: "واجهة البرمجة بحسب السؤال (بالإنجليزية)" },
  apart: {
    en: "A threat that was spoken is an event. The attack that it threatened is a prospect, and stands apart.",
    ar: "التهديد الذي نطق به حدث، والهجوم الذي هدد به فعل مرتقب، وله مجموعة مستقلة.",
  },
  cite: { en: "Cite", ar: "استشهد" },
  citeAbout: {
    en: "Each record has an address that stays, and a button that copies its citation. The data is under CC BY 4.0.",
    ar: "لكل سجل عنوان ثابت وزر ينسخ مرجعه. والبيانات برخصة CC BY 4.0.",
  },
  citeGuide: { en: "Pin, cite and replay a version", ar: "تثبيت الإصدار والاستشهاد به" },
  codebook: { en: "What each field and term means", ar: "معنى كل حقل ومصطلح" },
  collections: { en: "What is in it", ar: "ما فيها" },
  comma: { en: ", ", ar: "، " },
  description: {
    en: "The stand-off in Iraq between Iran-aligned armed groups, the Iraqi government and the United States, 2019 to 2024: who said what, where, and what others said.",
    ar: "المواجهة في العراق بين الفصائل المسلحة القريبة من إيران والحكومة العراقية والولايات المتحدة، من 2019 إلى 2024: من قال ماذا وأين، وما قاله غيره.",
  },
  example: { en: "One event, as it stands", ar: "حدث كما هو" },
  exampleAbout: {
    en: "Each fact has its speaker and the manner of saying. Follow it to see on which page it stands.",
    ar: "لكل واقعة قائلها وصفة قولها. تتبعها لترى في أي صفحة هي.",
  },
  explore: { en: "Timeline, map and network", ar: "خط زمني وخريطة وشبكة" },
  firstSteps: { en: "First steps", ar: "الخطوات الأولى" },
  notFor: {
    en: "What this data must not be used for",
    ar: "ما لا يجوز أن تستعمل فيه هذه البيانات",
  },
  notForAbout: {
    en: "It records what the pages that we read say, not everything that happened. It is not for counting the dead, for trends or for early warning.",
    ar: "تسجل ما تقوله الصفحات التي قرأناها لا كل ما وقع. فليست لعد القتلى ولا للاتجاهات ولا للإنذار المبكر.",
  },
  read: { en: "Read", ar: "اقرأ" },
  readAbout: {
    en: "Every event, actor, number and place has a page, in English and Arabic, with the words that it rests on.",
    ar: "لكل حدث وجهة ورقم ومكان صفحة بالعربية والإنجليزية، مع الكلمات التي يستند إليها.",
  },
  title: {
    en: "Iraq conflict data, 2019 to 2024",
    ar: "بيانات النزاع في العراق من 2019 إلى 2024",
  },
  use: { en: "Use", ar: "استعمل" },
  useAbout: {
    en: "A package for JavaScript and TypeScript: records, and helpers that ask them.",
    ar: "حزمة للغتي JavaScript وTypeScript: السجلات ودوال تسألها.",
  },
} as const;

/** The words of the first page. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
