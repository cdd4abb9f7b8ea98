import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  agreement: { en: "agreement", ar: "الاتفاق" },
  about: { en: "about", ar: "عن" },
  alpha: { en: "Krippendorff's alpha", ar: "معامل ألفا لكريبندورف" },
  chooseMeasure: { en: "Rival numbers, measure by measure", ar: "أرقام متنافسة بحسب المقياس" },
  codebook: { en: "Codebook", ar: "دليل الترميز" },
  codebookAbout: {
    en: "What each field and each term means, how hard cases are decided, and how often each value is used.",
    ar: "معنى كل حقل وكل مصطلح، وكيف تحسم الحالات الصعبة، وكم مرة تستعمل كل قيمة.",
  },
  contradictions: { en: "Where the sources differ", ar: "مواضع اختلاف المصادر" },
  contradictionsAbout: {
    en: "Nothing here is decided. Each reading stands with its speaker and its source; choosing is for the reader.",
    ar: "لا حكم هنا. كل رواية تقف مع قائلها ومصدرها، والاختيار للقارئ.",
  },
  coverage: { en: "What is covered, and what is not", ar: "ما تغطيه البيانات وما لا تغطيه" },
  coverageAbout: {
    en: "Counts of records are counts of what was read, not of what happened. Thin months show what public pages could be found, not calm.",
    ar: "أعداد السجلات هي أعداد ما قرئ لا ما وقع. قلة السجلات في شهر تدل على ما أمكن إيجاده من صفحات لا على الهدوء.",
  },
  crosswalks: { en: "Codes of other schemes", ar: "رموز المخططات الأخرى" },
  crosswalksAbout: {
    en: "Codes in PLOVER, CAMEO, ACLED, UCDP and others, with how close the meanings are, or why there is no code. The codes of a kind are for acts that are done; crosswalkOf chooses for the others.",
    ar: "رموز PLOVER وCAMEO وACLED وUCDP وغيرها مع مدى قرب المعنى، أو سبب عدم وجود رمز. رموز النوع للأفعال التي تمت، أما غيرها فيختارها crosswalkOf.",
  },
  definition: { en: "Definition", ar: "التعريف" },
  different: { en: "different values", ar: "قيمة مختلفة" },
  doesNotApply: { en: "does not apply", ar: "لا ينطبق" },
  evidenced: { en: "supported by evidence", ar: "مسند بدليل" },
  exact: { en: "exact", ar: "مطابق" },
  close: { en: "close", ar: "قريب" },
  broad: { en: "broader", ar: "أوسع" },
  narrow: { en: "narrower", ar: "أضيق" },
  field: { en: "Field", ar: "الحقل" },
  fields: { en: "Fields of the records", ar: "حقول السجلات" },
  given: { en: "given", ar: "مذكور" },
  hardCases: { en: "Rules and hard cases", ar: "القواعد والحالات الصعبة" },
  hardCasesAbout: {
    en: "Each decision of the coders, with records that show it.",
    ar: "كل قرار من قرارات الترميز مع سجلات تبينه. نص القواعد بالإنكليزية.",
  },
  inferred: { en: "inferred", ar: "مستنتج" },
  label: { en: "Label", ar: "التسمية" },
  lists: { en: "Closed lists", ar: "القوائم المغلقة" },
  meaning: { en: "Meaning", ar: "المعنى" },
  noneDisagree: {
    en: "No two figures about the same thing at the same time exclude each other in this release.",
    ar: "لا يتنافى في هذا الإصدار رقمان عن الشيء نفسه في الوقت نفسه.",
  },
  numbersThatDisagree: { en: "Numbers that exclude each other", ar: "أرقام يتنافى بعضها مع بعض" },
  of: { en: "of", ar: "من" },
  reading: { en: "reading", ar: "الرواية" },
  recordsAbout: {
    en: "Every field with its type and meaning, how often it is given, unknown or does not apply, and how much of it stands on evidence.",
    ar: "كل حقل مع نوعه ومعناه، وكم مرة ذكر أو جهل أو لا ينطبق، وكم منه يستند إلى دليل.",
  },
  reliability: { en: "Reliability", ar: "موثوقية الترميز" },
  reliabilityAbout: {
    en: "Two coders coded the same paragraphs without seeing each other's work. Alpha is 1 when they always agree and 0 when they agree as often as by chance.",
    ar: "رمز مرمزان الفقرات نفسها دون أن يرى أحدهما عمل الآخر. ألفا تساوي 1 عند الاتفاق الدائم و0 عند الاتفاق بمحض المصادفة.",
  },
  round: { en: "round", ar: "الجولة" },
  saidBy: { en: "said by", ar: "قاله" },
  scheme: { en: "scheme", ar: "المخطط" },
  share: { en: "How often", ar: "التكرار" },
  shownBy: { en: "Shown by", ar: "تبينه" },
  term: { en: "Term", ar: "المصطلح" },
  units: { en: "units", ar: "الوحدات" },
  unknown: { en: "unknown", ar: "غير معروف" },
  usesOfActs: { en: "Events · prospects", ar: "أحداث · أفعال مرتقبة" },
  uses: { en: "Uses", ar: "الاستعمال" },
  values: { en: "Values", ar: "القيم" },
  actsThatDiffer: { en: "Acts with rival readings", ar: "أفعال تتنافس رواياتها" },
} as const;

/** The words of the codebook. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
