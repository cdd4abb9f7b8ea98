import { wordsOf, type WordIn } from "../shell/wordsOf.js";

const WORDS = {
  access: { en: "What we read", ar: "ما قرأناه" },
  actor: { en: "Actor", ar: "الجهة" },
  all: { en: "all", ar: "الكل" },
  allByLetter: { en: "All, in the order of the alphabet", ar: "الكل بترتيب الحروف" },
  allByYear: { en: "All, year by year", ar: "الكل سنة بعد سنة" },
  asTable: { en: "Table", ar: "جدول" },
  basis: { en: "Date is", ar: "التاريخ" },
  bound: { en: "Bound", ar: "الحد" },
  by: { en: "By whose count", ar: "بحسب من" },
  clear: { en: "Clear the filters", ar: "مسح التصفية" },
  country: { en: "Country", ar: "البلد" },
  date: { en: "Date", ar: "التاريخ" },
  filters: { en: "Filters", ar: "التصفية" },
  found: { en: "found", ar: "نتيجة" },
  group: { en: "Group", ar: "المجموعة" },
  identity: { en: "Identity", ar: "الهوية" },
  kind: { en: "Kind", ar: "النوع" },
  language: { en: "Language", ar: "اللغة" },
  loading: { en: "Loading the table …", ar: "يجري تحميل الجدول …" },
  measure: { en: "Measure", ar: "المقياس" },
  measures: { en: "By measure", ar: "بحسب المقياس" },
  modality: { en: "Modality", ar: "الحال" },
  more: { en: "Show more", ar: "عرض المزيد" },
  name: { en: "Name", ar: "الاسم" },
  noYear: { en: "Beginning unknown", ar: "بداية غير معروفة" },
  none: {
    en: "Nothing has all of this. Clear a filter.",
    ar: "لا شيء يجمع كل هذا. أزل أحد عوامل التصفية.",
  },
  notLoaded: {
    en: "The table could not be loaded. The list below has everything.",
    ar: "تعذر تحميل الجدول. القائمة أدناه تضم كل شيء.",
  },
  outlet: { en: "Outlet", ar: "الجهة الناشرة" },
  parts: { en: "Acts", ar: "الأفعال" },
  place: { en: "Place", ar: "المكان" },
  post: { en: "Post", ar: "المنصب" },
  precision: { en: "Point stands for", ar: "دقة الإحداثيات" },
  relation: { en: "Relation", ar: "العلاقة" },
  role: { en: "Role", ar: "الدور" },
  status: { en: "Status", ar: "الحالة" },
  subject: { en: "About", ar: "عن" },
  title: { en: "Title", ar: "العنوان" },
  unit: { en: "Unit", ar: "الوحدة" },
  value: { en: "Number", ar: "الرقم" },
  weapon: { en: "Weapon", ar: "السلاح" },
  without: { en: "Contains", ar: "يتضمن" },
  witnesses: { en: "Witnesses", ar: "الشهود" },
  year: { en: "Year", ar: "السنة" },
} as const;

/** The words of the collections. */
export const word: WordIn<keyof typeof WORDS> = wordsOf(WORDS);

/** What each collection is, in one sentence. */
const LEADS = {
  actors: {
    en: "Who acts or is acted upon: persons, armed groups, states, bodies, outlets.",
    ar: "من يفعل أو يقع عليه الفعل: أشخاص وجماعات مسلحة ودول وهيئات وجهات إعلامية.",
  },
  events: {
    en: "What happened or goes on, speech included. What was only planned, threatened or demanded is a prospect.",
    ar: "ما وقع أو يجري، بما فيه الأقوال. أما ما خطط له أو هدد به أو طولب به فحسب فهو فعل مرتقب.",
  },
  figures: {
    en: "The numbers that were reported, each one claim by somebody at some time. Rival numbers stay side by side.",
    ar: "الأرقام المنقولة، وكل منها قول لجهة ما في وقت ما. وتبقى الأرقام المتعارضة جنبا إلى جنب.",
  },
  places: {
    en: "Where things happened, no more exactly than the sources say.",
    ar: "أين وقعت الأفعال، بلا دقة تزيد على ما تقوله المصادر.",
  },
  prospects: {
    en: "Acts that were planned, threatened, demanded or made conditional, each held out by somebody. None is an event.",
    ar: "أفعال خطط لها أو هدد بها أو طولب بها أو عُلقت على شرط، ولكل منها صاحب. وليس أي منها حدثا.",
  },
  sources: {
    en: "The documents that the facts are read from. Titles are ours, and no text of a source is shown.",
    ar: "الوثائق التي قرئت منها الوقائع. العناوين من وضعنا، ولا يعرض نص أي مصدر.",
  },
} as const;

export const lead: WordIn<keyof typeof LEADS> = wordsOf(LEADS);
