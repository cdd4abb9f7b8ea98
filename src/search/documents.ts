import type { Act } from "../model/act.js";
import type { Actor } from "../model/actor.js";
import type { ConflictEvent } from "../model/event.js";
import type { Figure } from "../model/figure.js";
import type { Place } from "../model/place.js";
import type { Prospect } from "../model/prospect.js";
import type { RecordIds } from "../model/recordIds.js";
import type { Source } from "../model/source.js";
import type { CollectionName } from "../model/collectionName.js";
import type { Alias } from "../model/alias.js";
import type { Bilingual } from "../model/bilingual.js";
import { searchWords } from "../vocabulary/searchWords.js";

/** The records to search: any of the six collections, ours or your own. */
export interface SearchRecords<Ids extends RecordIds = RecordIds> {
  /** Found by title, summary, kind and weapons. */
  readonly events?: readonly ConflictEvent<Ids>[] | undefined;
  /** Found as events are. */
  readonly prospects?: readonly Prospect<Ids>[] | undefined;
  /** Found by names, aliases, initials, kind and posts. */
  readonly actors?: readonly Actor<Ids>[] | undefined;
  /** Found by measure, value and the names of the subject. */
  readonly figures?: readonly Figure<Ids>[] | undefined;
  /** Found by names, aliases and initials. */
  readonly places?: readonly Place<Ids>[] | undefined;
  /** Found by title. */
  readonly sources?: readonly Source<Ids>[] | undefined;
}

/**
 * A field of a record that is searched: names, aliases, titles and summaries in both languages.
 *
 * For terms, the labels and synonyms in both languages are searched: for the `kind` of an event or a prospect
 * (with its group) and of an actor, the `posts` of a person, the `weapons` of an event, and the `measure` of
 * a figure.
 *
 * For figures, also the words of `value`, and the names of the `subject` if the actors were passed. For
 * events, also the `id`; for figures, only the numbers in the `id`, which give the year.
 */
export type SearchField =
  | "names"
  | "aliases"
  | "title"
  | "summary"
  | "kind"
  | "weapons"
  | "posts"
  | "measure"
  | "value"
  | "subject"
  | "id";

/** A field of the index; abbreviations are among the names for whoever reads a result. */
export type IndexField = SearchField | "initials";

/** A record as the index sees it: where it is, and its texts, one on a line. */
export interface SearchDocument {
  /** The collection that the record is in. */
  readonly collection: CollectionName;
  /** The id of the record. */
  readonly id: string;
  /** What is searched. */
  readonly texts: Readonly<Partial<Record<IndexField, string>>>;
}

/** The texts of all records, in the order of the collections, then of ids. O(n log n). */
export function documentsOf({
  events = [],
  prospects = [],
  actors = [],
  figures = [],
  places = [],
  sources = [],
}: SearchRecords): SearchDocument[] {
  const actorNames = new Map(actors.map(({ id, names }) => [id, lines(names)]));

  const figureTexts = ({ id, measure, unit, value, subject }: Figure) => ({
    id: numbersIn(id),
    measure: `${sense("measures", measure)} ${unit}`,
    value: [
      value.best,
      value.low,
      value.high,
      value.word === undefined ? "" : sense("number-words", value.word),
    ].join(" "),
    subject: subject === undefined ? "" : (actorNames.get(subject) ?? ""),
  });

  return [
    ...inIdOrder(events).map((event) => actDocument("events", event)),
    ...inIdOrder(prospects).map((prospect) => actDocument("prospects", prospect)),
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

function actDocument(
  collection: "events" | "prospects",
  { id, title, summary, kind, group, weapons }: Act,
): SearchDocument {
  return {
    collection,
    id,
    texts: {
      id,
      title: lines(title),
      summary: lines(summary),
      kind: `${sense("event-kinds", kind)}\n${sense("event-groups", group)}`,
      weapons: weapons.map((weapon) => sense("weapons", weapon)).join("\n"),
    },
  };
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

/**
 * The initials of a name in Latin letters, as its abbreviation would have them: one for each
 * capitalized word, and words in capitals whole.
 *
 * @returns Nothing for a name with fewer than two such words.
 * @example
 * ```ts
 * initialsOf("Islamic Revolutionary Guard Corps"); // => "IRGC"
 * initialsOf("Asaib Ahl al-Haq"); // => "AAH"
 * initialsOf("UN Security Council"); // => "UNSC"
 * initialsOf("U.S. Army"); // => "USA"
 * ```
 */
export function initialsOf(name: string): string | undefined {
  // `U.S.` is one word, an abbreviation already.
  const plain = name.replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (letters) =>
    letters.replaceAll(".", ""),
  );
  const capitals = (plain.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []).flatMap(
    (word) => /^(?:\p{Lu}{2,}$|\p{Lu})/u.exec(word)?.[0] ?? [],
  );
  return capitals.length < 2 ? undefined : capitals.join("");
}
