import type { Actor } from "../model/actor.js";
import type { Dataset } from "../model/dataset.js";
import type { ConflictEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Place } from "../model/place.js";
import type { Prospect } from "../model/prospect.js";
import type { Source } from "../model/source.js";
import { markdownTable, type ReportTable } from "./markdownTable.js";

/** What is known to be missing, and why. */
export interface KnownGap {
  /** The time it is about. */
  readonly when: string;
  /** What is missing. */
  readonly what: string;
  /** Why. */
  readonly why: string;
}

/** A lead that did not become a record. */
export interface LeftOut {
  /** Why. */
  readonly reason: string;
}

const preface = `<!-- Written by \`npm run report\` from data/. Do not edit. -->

# What the data covers, and what it does not

Counts of records are counts of what was read, not of what happened. Thin months show what public pages
could be found, not calm. Read this page before you draw a line from month to month.

An event counts in the month in which it began. A *witness* is a voice and a page of its own: pages that
repeat one agency are one witness, and one spokesman whom many outlets quote is one.`;

/** One question about what the records cover, with its answer in tables. */
export interface CoverageSection {
  /** Its heading. */
  readonly heading: string;
  /** What to know before the tables. */
  readonly before?: string;
  /** The answer. */
  readonly tables: readonly ReportTable[];
  /** What to know after them. */
  readonly after?: string;
}

/**
 * What the records cover, as Markdown: by month, kind, place, number of witnesses and source; what is left out, and what
 * is known to be missing.
 *
 * @param dataset - The records.
 * @param gaps - What is known to be missing.
 * @param leftOut - Leads that did not become records.
 */
export function coverage(
  dataset: Dataset,
  gaps: readonly KnownGap[],
  leftOut: readonly LeftOut[],
): string {
  return [
    preface,
    ...coverageSections(dataset, gaps, leftOut).flatMap(({ heading, before, tables, after }) => [
      `## ${heading}`,
      ...(before === undefined ? [] : [before]),
      ...tables.map(({ head, rows }) => markdownTable(head, rows)),
      ...(after === undefined ? [] : [after]),
    ]),
    "",
  ].join("\n\n");
}

/**
 * What the records cover, section by section.
 *
 * @param dataset - The records.
 * @param gaps - What is known to be missing.
 * @param leftOut - Leads that did not become records.
 */
export function coverageSections(
  dataset: Dataset,
  gaps: readonly KnownGap[],
  leftOut: readonly LeftOut[],
): CoverageSection[] {
  const { events, prospects, figures, places, sources, actors } = dataset;
  return [
    { heading: "By month", tables: [byMonth(dataset)] },
    { heading: "By kind", tables: [byKind(events, prospects)] },
    { heading: "By place", tables: [byPlace(events, places)] },
    { heading: "By number of witnesses", tables: [byWitnesses(events, figures)] },
    { heading: "Whose pages these are", tables: ofSources(sources, actors) },
    {
      heading: "Who counts",
      before:
        "Counts of attacks come from parties and outlets, each with a window and a reach of its own. They are never joined.",
      tables: [whoCounts(figures)],
    },
    {
      heading: "Known to be missing",
      tables: [
        {
          head: ["when", "what", "why"],
          rows: gaps.map(({ when, what, why }) => [when, what, why]),
        },
      ],
      after: `Leads that were looked at and did not become records: ${leftOut.length}. Each stands with its reason in \`data/candidates-rejected.yaml\`.`,
    },
  ];
}

function byMonth({ events, prospects, sources }: Dataset): ReportTable {
  const arabic = new Set(sources.flatMap(({ id, language }) => (language === "ar" ? [id] : [])));
  const isArabic = ({ evidence }: ConflictEvent) =>
    evidence.some(({ source }) => arabic.has(source));
  const held = groupBy(prospects, monthOf);
  return {
    head: ["month", "events", "attacks", "with two witnesses", "with an Arabic page", "prospects"],
    rows: [...groupBy(events, monthOf)].map(([month, those]) => [
      month,
      String(those.length),
      String(those.filter(({ group }) => group === "attack").length),
      String(those.filter(({ witnesses }) => witnesses > 1).length),
      String(those.filter(isArabic).length),
      String(held.get(month)?.length ?? 0),
    ]),
  };
}

function monthOf({ date: { earliest, latest } }: ConflictEvent | Prospect): string {
  const month = (earliest ?? latest ?? "no date").slice(0, 7);
  return month < "2019" ? "before 2019" : month;
}

function byKind(events: readonly ConflictEvent[], prospects: readonly Prospect[]): ReportTable {
  const held = groupBy(prospects, ({ kind }) => kind);
  const kinds = groupBy([...events, ...prospects], ({ kind }) => kind);
  return {
    head: ["kind", "group", "events", "prospects"],
    rows: [...kinds]
      .map(([kind, acts]) => {
        const those = held.get(kind)?.length ?? 0;
        return { kind, group: acts[0]?.group ?? "", done: acts.length - those, those };
      })
      .sort((one, other) => other.done - one.done || (one.kind < other.kind ? -1 : 1))
      .map(({ kind, group, done, those }) => [`\`${kind}\``, group, String(done), String(those)]),
  };
}

function byPlace(events: readonly ConflictEvent[], places: readonly Place[]): ReportTable {
  const byId = new Map(places.map((place) => [place.id, place]));
  const areaOf = ({ place }: ConflictEvent): string => {
    if (place === undefined) return "no place told";
    const area = [...place.path].reverse().find((id) => byId.get(id)?.subdivision !== undefined);
    const country = place.path.find((id) => byId.get(id)?.kind === "country");
    return byId.get(area ?? country ?? place.id)?.names.en ?? place.id;
  };
  return {
    head: ["governorate or country", "events", "attacks"],
    rows: [...groupBy(events, areaOf)]
      .sort(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
      .map(([area, those]) => [
        area,
        String(those.length),
        String(those.filter(({ group }) => group === "attack").length),
      ]),
  };
}

function byWitnesses(events: readonly ConflictEvent[], figures: readonly Figure[]): ReportTable {
  const most = Math.max(0, ...[...events, ...figures].map(({ witnesses }) => witnesses));
  const attacks = events.filter(({ group }) => group === "attack");
  const count = (records: readonly { readonly witnesses: number }[], number: number) =>
    String(records.filter(({ witnesses }) => witnesses === number).length);
  return {
    head: ["independent witnesses", "events", "of these attacks", "figures"],
    rows: Array.from({ length: most + 1 }, (_, number) => [
      String(number),
      count(events, number),
      count(attacks, number),
      count(figures, number),
    ]),
  };
}

function ofSources(sources: readonly Source[], actors: readonly Actor[]): ReportTable[] {
  const countries = new Map(actors.map(({ id, country }) => [id, country]));
  const tables = [
    ["language", ({ language }: Source) => language],
    ["country of the outlet", ({ outlet }: Source) => countries.get(outlet) ?? "not known"],
    ["sort", ({ kind }: Source) => kind],
    ["repeats an agency", ({ basedOn = [] }: Source) => basedOn.join(", ") || "no, as far as seen"],
  ] as const;
  return tables.map(([name, keyOf]) => ({
    head: [name, "pages"],
    rows: counted(sources, keyOf),
  }));
}

function whoCounts(figures: readonly Figure[]): ReportTable {
  const counts = figures.filter(({ measure }) => measure === "attack-count");
  const speakers = counts.map(({ evidence: [first] }) => first?.speaker ?? "nobody");
  return {
    head: ["who counts attacks", "figures"],
    rows: counted(speakers, (speaker) => `\`${speaker}\``),
  };
}

function counted<Item>(items: readonly Item[], keyOf: (item: Item) => string): string[][] {
  return [...groupBy(items, keyOf)]
    .sort(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
    .map(([key, those]) => [key, String(those.length)]);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
