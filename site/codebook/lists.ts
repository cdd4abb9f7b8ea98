import { terms, type TermList } from "iraq-conflict-data";
import type { Language } from "../shell/languages.js";

/** The closed lists, in the order of `terms`. */
export const LISTS: readonly TermList[] = [...new Set(terms.map(({ list }) => list))];

const NAMES: Readonly<Record<TermList, Readonly<Record<Language, string>>>> = {
  accesses: { en: "How much of a source was read", ar: "القدر المقروء من المصدر" },
  "actor-kinds": { en: "Kinds of actors", ar: "أنواع الجهات الفاعلة" },
  "alias-kinds": { en: "Kinds of other names", ar: "أنواع الأسماء الأخرى" },
  bounds: { en: "How a number is meant", ar: "المقصود بالرقم" },
  "date-bases": { en: "How a date is known", ar: "كيف عرف التاريخ" },
  "event-groups": { en: "Groups of acts", ar: "مجموعات الأفعال" },
  "event-kinds": { en: "Kinds of acts", ar: "أنواع الأفعال" },
  identities: { en: "How well an actor is known", ar: "مدى معرفة هوية الجهة" },
  "link-kinds": { en: "Links between acts", ar: "الصلات بين الأفعال" },
  measures: { en: "What is measured", ar: "ما يقاس" },
  modalities: { en: "Whether it happened", ar: "هل وقع الفعل" },
  "number-words": { en: "Words for numbers", ar: "كلمات تدل على أعداد" },
  "place-kinds": { en: "Kinds of places", ar: "أنواع الأماكن" },
  "place-precisions": { en: "How exactly a place is known", ar: "دقة تحديد المكان" },
  "post-titles": { en: "Posts", ar: "المناصب" },
  "relation-kinds": { en: "Relations between actors", ar: "العلاقات بين الجهات" },
  roles: { en: "Roles in an act", ar: "الأدوار في الفعل" },
  "source-kinds": { en: "Kinds of sources", ar: "أنواع المصادر" },
  statuses: { en: "How the speaker says it", ar: "كيف يقوله القائل" },
  units: { en: "What a number counts", ar: "ما يعده الرقم" },
  weapons: { en: "Weapons", ar: "الأسلحة" },
};

/** What a closed list is called. */
export function listName(list: TermList, language: Language): string {
  return NAMES[list][language];
}

/** Where the records that have a term can be seen, if they can be filtered by it. */
export function recordsWith(list: TermList, id: string, isDone: boolean): string | undefined {
  switch (list) {
    case "event-kinds":
    case "event-groups":
      return `explorer/?kind=${id}`;
    case "modalities":
      return `explorer/?${isDone ? "" : "show=prospects&"}modality=${id}`;
    case "roles":
      return `explorer/?role=${id}`;
    case "statuses":
      return `explorer/?status=${id}`;
    case "measures":
      return `figures/${id}/`;
    default:
      return undefined;
  }
}
