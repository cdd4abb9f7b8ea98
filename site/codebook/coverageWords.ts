import type { Language } from "../shell/languages.js";

const ARABIC: Readonly<Record<string, string>> = {
  "By month": "بحسب الشهر",
  "By kind": "بحسب النوع",
  "By place": "بحسب المكان",
  "By number of witnesses": "بحسب عدد الشهود",
  "Whose pages these are": "لمن هذه الصفحات",
  "Who counts": "من يعد",
  "Known to be missing": "ما يعرف أنه ناقص",
  "Leads that did not become records": "ما نظر فيه ولم يصبح سجلا",
  "Counts of attacks come from parties and outlets, each with a window and a reach of its own. They are never joined.":
    "أعداد الهجمات تأتي من أطراف ومنافذ لكل منها مدة ونطاق. ولا يجمع بعضها إلى بعض أبدا.",
  month: "الشهر",
  events: "الأحداث",
  attacks: "الهجمات",
  "with two witnesses": "بشاهدين",
  "with an Arabic page": "بصفحة عربية",
  prospects: "أفعال مرتقبة",
  kind: "النوع",
  group: "المجموعة",
  "governorate or country": "المحافظة أو البلد",
  "independent witnesses": "شهود مستقلون",
  "of these attacks": "منها هجمات",
  figures: "الأرقام",
  language: "اللغة",
  pages: "الصفحات",
  "country of the outlet": "بلد المنفذ",
  sort: "النوع",
  "repeats an agency": "ينقل عن وكالة",
  "who counts attacks": "من يعد الهجمات",
  when: "متى",
  what: "ماذا",
  why: "لماذا",
  "before 2019": "قبل 2019",
  "no date": "بلا تاريخ",
  "no place told": "لم يذكر مكان",
  "not known": "غير معروف",
  "no, as far as seen": "لا، فيما ظهر",
  nobody: "لا أحد",
};

/** A word of the report in the language of the page; what has no translation, such as a number, stays. */
export function coverageWord(text: string, language: Language): string {
  return language === "ar" ? (ARABIC[text] ?? text) : text;
}
