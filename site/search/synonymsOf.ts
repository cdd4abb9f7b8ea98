import { terms } from "iraq-conflict-data";

/** What newcomers call what these pages are about. */
const NEWCOMERS_WORDS: Readonly<Record<string, string>> = {
  "actors/":
    "groups, militias, factions, persons, people, organisations, جماعات, فصائل, ميليشيات, أشخاص",
  "events/": "attacks, incidents, timeline, هجمات, حوادث",
  "explorer/": "map, chart, timeline, network, graph, filter, خريطة, مخطط زمني, شبكة",
  "figures/": "numbers, counts, statistics, troops, casualties, أرقام, إحصاءات, أعداد",
  "guides/cite/": "citation, reference, BibTeX, footnote, اقتباس, استشهاد, مرجع",
  "guides/first-steps/": "install, download, npm, start, begin, JSON, تنزيل, تثبيت, بداية",
  "guides/overview/": "licence, license, terms of use, رخصة, ترخيص",
  "pictures/": "charts, graphs, plots, SVG, رسوم, مخططات",
  "places/": "towns, bases, coordinates, map, مدن, قواعد, إحداثيات",
  "prospects/": "plans, threats, demands, خطط, تهديدات, مطالب",
  "sources/": "articles, pages, outlets, newspapers, evidence, مقالات, صحف",
};

/**
 * What else people call what a page is about. The series of a measure is found by the synonyms of the measure.
 *
 * @param path - The address of the page, without the language.
 */
export function synonymsOf(path: string): string {
  const measure = /^figures\/([^/]+)\/$/.exec(path)?.[1];
  const term = terms.find(({ list, id }) => list === "measures" && id === measure);
  if (term === undefined) return NEWCOMERS_WORDS[path] ?? "";
  const { en = [], ar = [] } = term.synonyms ?? {};
  return [...en, ...ar, term.label.en, term.label.ar].join(", ");
}
