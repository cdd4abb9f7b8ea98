import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  all: { en: "All", ar: "الكل" },
  announced: { en: "Announced, planned or demanded", ar: "معلن أو مخطط له أو مطلوب" },
  apart: { en: "apart", ar: "على حدة" },
  apartRow: {
    en: "Apart: in no one month of these years",
    ar: "على حدة: لا يقع في شهر واحد من هذه السنوات",
  },
  arabic: { en: "Arabic", ar: "العربية" },
  area: { en: "Where", ar: "أين" },
  attackCounts: {
    en: "Counts of attacks before October 2023, by counter and window",
    ar: "أعداد الهجمات قبل تشرين الأول 2023 بحسب من أحصاها والمدة",
  },
  attackCountsSince: {
    en: "Counts of attacks since October 2023, by counter and window",
    ar: "أعداد الهجمات منذ تشرين الأول 2023 بحسب من أحصاها والمدة",
  },
  attackCountsRead: {
    en: "Each line is one count: it runs over the window that was counted, from its first to its last possible day, at the height of the number, and its mark stands at the end of the window. Circle: Iraq. Square: Iraq and Syria, or wider. Triangle: Syria or Jordan alone. Cross: the place is not said. A hollow mark is an approximate number or a bound. Windows overlap, so counts are never added up. Counts in words, and windows without a known end, stand only in the table.",
    ar: "كل خط إحصاء واحد: يمتد على المدة التي أحصيت، من أول يوم محتمل فيها إلى آخره، بارتفاع العدد، وعلامته عند نهاية المدة. الدائرة: العراق. المربع: العراق وسوريا أو أوسع. المثلث: سوريا أو الأردن وحدها. الضرب: المكان غير مذكور. العلامة المفرغة عدد تقريبي أو حد. المدد متداخلة، فلا تجمع الأعداد أبدا. الأعداد المذكورة بالألفاظ، والمدد التي لا تعرف نهايتها، في الجدول وحده.",
  },
  casualties: { en: "Numbers as they grew", ar: "الأعداد كما تزايدت" },
  casualtiesIntro: {
    en: "How many were hurt or killed, in the order in which pages gave the numbers. Rival numbers stay side by side.",
    ar: "كم جرح أو قتل، بترتيب الصفحات التي ذكرت الأعداد. والأعداد المتنافسة تبقى جنبا إلى جنب.",
  },
  counter: { en: "Counter", ar: "من أحصى" },
  date: { en: "As of", ar: "في" },
  english: { en: "English", ar: "الإنكليزية" },
  eventsByMonth: { en: "Events by month and group", ar: "الأحداث بحسب الشهر والمجموعة" },
  eventsByMonthRead: {
    en: "A bar for each month in which events are recorded to have happened, a row for each group, all on one scale. Events that no single month of these years holds are counted apart, not drawn. Thin months show what could be found, not calm.",
    ar: "عمود لكل شهر سجلت فيه أحداث، وصف لكل مجموعة، وكلها بمقياس واحد. الأحداث التي لا تقع في شهر واحد من هذه السنوات تعد على حدة ولا ترسم. وقلة الأحداث في شهر تدل على ما أمكن العثور عليه لا على الهدوء.",
  },
  levels: { en: "levels by time", ar: "المستويات عبر الزمن" },
  levelsRead: {
    en: "Each mark is one number by one speaker. Observed levels stand above; what was only announced, planned or demanded stands apart below. Filled: exact. Hollow: about. Triangle up: at least. Triangle down: at most. A line is a time that is not known to the day; an arrow is a time without a known end. Times without a known beginning stand only in the table.",
    ar: "كل علامة عدد واحد لمتكلم واحد. المستويات المرصودة في الأعلى، وما أعلن أو خطط له أو طولب به فقط على حدة في الأسفل. المملوءة: بالضبط. المفرغة: نحو. المثلث إلى أعلى: على الأقل. المثلث إلى أسفل: على الأكثر. الخط وقت لا يعرف يومه، والسهم وقت لا تعرف نهايته. والأوقات التي لا تعرف بدايتها في الجدول وحده.",
  },
  modality: { en: "Modality", ar: "الصيغة" },
  month: { en: "Month", ar: "الشهر" },
  number: { en: "Number", ar: "العدد" },
  numbersAsSaidRead: {
    en: "One bar for each number, in the order of the first page that was read with it; that day is beside the name of the speaker, and the words may be older. A hollow bar is an approximate number or a bound.",
    ar: "عمود لكل عدد، بترتيب أول صفحة قرئت وفيها العدد؛ ويومها بجانب اسم المتكلم، وقد يكون القول أقدم. العمود المفرغ عدد تقريبي أو حد.",
  },
  observed: { en: "Observed", ar: "مرصود" },
  otherCounters: { en: "Others", ar: "آخرون" },
  otherLanguages: { en: "Other languages", ar: "لغات أخرى" },
  outlet: { en: "Outlet", ar: "الوسيلة" },
  outlets: { en: "News outlets", ar: "وسائل إعلام" },
  page: { en: "First page read", ar: "أول صفحة قرئت" },
  pagesByMonth: {
    en: "Pages read, by month and language",
    ar: "الصفحات المقروءة بحسب الشهر واللغة",
  },
  pagesByMonthRead: {
    en: "A bar for each month in which pages were published, a row for each language. Pages that no single month of these years holds are counted apart.",
    ar: "عمود لكل شهر نشرت فيه صفحات، وصف لكل لغة. الصفحات التي لا تقع في شهر واحد من هذه السنوات تعد على حدة.",
  },
  pagesByOutlet: { en: "Outlets with the most pages", ar: "الوسائل ذات أكثر الصفحات" },
  pagesByOutletRead: {
    en: "How many pages of each outlet were read. Filled: pages in Arabic. Hollow: pages in other languages. Only the twenty outlets with the most pages are shown.",
    ar: "كم صفحة قرئت من كل وسيلة. المملوء: صفحات بالعربية. المفرغ: صفحات بلغات أخرى. تظهر الوسائل العشرون ذات أكثر الصفحات فقط.",
  },
  pictures: { en: "Pictures", ar: "صور بيانية" },
  picturesAbout: {
    en: "Charts made from the records each time the site is built: events, troop levels, counts of attacks, casualty numbers and coverage, each with its table.",
    ar: "رسوم تصنع من السجلات كلما بني الموقع: الأحداث ومستويات القوات وأعداد الهجمات وأعداد الضحايا والتغطية، ولكل منها جدولها.",
  },
  research: { en: "Research bodies", ar: "هيئات بحثية" },
  speaker: { en: "Who says it", ar: "من يقوله" },
  table: { en: "The same as a table", ar: "الجدول نفسه" },
  unitedStates: { en: "United States", ar: "الولايات المتحدة" },
  unsaid: { en: "not said", ar: "لم يذكر" },
  window: { en: "Window", ar: "المدة" },
} as const;

/** The words of the pictures. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);
