import type { Alias } from "../model/alias.js";
import type { Bilingual } from "../model/bilingual.js";
import type { Figure } from "../model/figure.js";
import { searchWords } from "../vocabulary/searchWords.js";
import { initialsOf } from "./initialsOf.js";
import type { SearchDocument } from "./searchDocument.js";
import type { SearchRecords } from "./searchRecords.js";

/** The texts of all records, in the order of the collections, then of ids. O(n log n). */
export function documentsOf({
  events = [],
  actors = [],
  figures = [],
  places = [],
  sources = [],
}: SearchRecords): SearchDocument[] {
  const actorNames = new Map(actors.map(({ id, names }) => [id, lines(names)]));

  const figureTexts = ({ id, measure, unit, value, subject }: Figure) => ({
    id: numbersIn(id),
    measure: `${sense("measures", measure)} ${unit}`,
    value: [value.best, value.low, value.high, value.word].join(" "),
    subject: subject === undefined ? "" : (actorNames.get(subject) ?? ""),
  });

  return [
    ...inIdOrder(events).map(({ id, title, summary, kind, group, weapons }) => ({
      collection: "events" as const,
      id,
      texts: {
        id,
        title: lines(title),
        summary: lines(summary),
        kind: `${sense("event-kinds", kind)}\n${sense("event-groups", group)}`,
        weapons: weapons.map((weapon) => sense("weapons", weapon)).join("\n"),
      },
    })),
    ...inIdOrder(actors).map(({ id, kind, names, aliases, posts }) => ({
      collection: "actors" as const,
      id,
      texts: {
        names: lines(names),
        initials: abbreviations(aliases, kind === "person" ? [] : latinNames(names, aliases)),
        aliases: aliasLines(aliases),
        kind: sense("actor-kinds", kind),
        posts: posts.map(({ title }) => sense("post-titles", title)).join("\n"),
      },
    })),
    ...inIdOrder(figures).map((figure) => ({
      collection: "figures" as const,
      id: figure.id,
      texts: figureTexts(figure),
    })),
    ...inIdOrder(places).map(({ id, names, aliases }) => ({
      collection: "places" as const,
      id,
      texts: {
        names: lines(names),
        initials: abbreviations(aliases, latinNames(names, aliases)),
        aliases: aliasLines(aliases),
      },
    })),
    ...inIdOrder(sources).map(({ id, title }) => ({
      collection: "sources" as const,
      id,
      texts: { title: lines(title) },
    })),
  ];
}

function inIdOrder<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return [...records].sort((left, right) => (left.id < right.id ? -1 : Number(left.id > right.id)));
}

function lines({ en, ar }: Bilingual): string {
  return `${en}\n${ar}`;
}

/** What people search a term by: the words of its id, of its labels and of its synonyms. */
function sense(list: keyof typeof searchWords, term: string): string {
  const words = searchWords[list];
  return Object.hasOwn(words, term) ? `${term} ${words[term]}` : term;
}

function aliasLines(aliases: readonly Alias[]): string {
  return aliases.map(({ text }) => text).join("\n");
}

function latinNames({ en }: Bilingual, aliases: readonly Alias[]): string[] {
  return [en, ...aliases.filter(({ lang }) => lang !== "ar").map(({ text }) => text)];
}

function abbreviations(aliases: readonly Alias[], names: readonly string[]): string {
  const said = aliases
    .filter(({ kind }) => kind === "abbreviation")
    .map(({ text }) => text.replaceAll(" ", ""));
  return [...new Set([...said, ...names.flatMap((name) => initialsOf(name) ?? [])])].join("\n");
}

function numbersIn(id: string): string {
  return (id.match(/\d+/g) ?? []).join(" ");
}
