import { terms } from "iraq-conflict-data";

/** What newcomers call what these pages are about. */
const NEWCOMERS_WORDS: Readonly<Record<string, string>> = {
  "actors/":
    "groups, militias, factions, persons, people, organisations, جماعات, فصائل, ميليشيات, أشخاص",
  "events/": "attacks, incidents, timeline, هجمات, حوادث",
  "explorer/": "map, chart, timeline, network, graph, filter, خريطة, مخطط زمني, شبكة",
  "figures/": "numbers, counts, statistics, troops, casualties, أرقام, إحصاءات, أعداد",
  "figures/munitions-fired/":
    "rockets, missiles, drones, shells, mortar rounds, صواريخ, مسيرات, قذائف",
  "guides/cite/": "citation, reference, BibTeX, footnote, اقتباس, استشهاد, مرجع",
  "guides/first-steps/": "install, download, npm, start, begin, JSON, تنزيل, تثبيت, بداية",
  "guides/overview/#install": "TypeScript error, does not compile, module resolution, tsconfig",
  "guides/overview/": "licence, license, terms of use, رخصة, ترخيص",
  "guides/maps-and-graphs/": "GeoJSON, JSON-LD, GraphML, map, network, خريطة",
  "guides/sql/": "CSV, spreadsheet, Excel, Parquet, DuckDB, table, جدول, إكسل",
  "pictures/": "charts, graphs, plots, SVG, رسوم, مخططات",
  "places/": "towns, bases, coordinates, map, مدن, قواعد, إحداثيات",
  "prospects/": "plans, threats, demands, خطط, تهديدات, مطالب",
  "sources/": "articles, pages, outlets, newspapers, evidence, مقالات, صحف",
};

/**
 * What else people call what a page, or a part of one, is about. The series of a measure is found by the synonyms of the measure.
 *
 * @param to - The address, without the language.
 */
export function synonymsOf(to: string): string {
  const measure = /^figures\/([^/]+)\/$/.exec(to)?.[1];
  const term = terms.find(({ list, id }) => list === "measures" && id === measure);
  const { en = [], ar = [] } = term?.synonyms ?? {};
  return [NEWCOMERS_WORDS[to] ?? "", ...en, ...ar].join(", ");
}
