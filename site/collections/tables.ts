import {
  actors,
  events,
  figures,
  formatDate,
  places,
  prospects,
  sources,
  type Act,
  type Actor,
  type Figure,
  type Place,
  type RecordDate,
  type Source,
} from "iraq-conflict-data";
import { addressOf } from "../records/addresses.js";
import { countryName } from "../records/countryName.js";
import { actorById, known, placeById, termLabel } from "../records/dataset.js";
import { actsWithin, partsOf } from "../records/incoming.js";
import { languageName } from "../records/languageName.js";
import { valueText } from "../records/valueText.js";
import type { Language } from "../shell/languages.js";
import { makeTable, type FacetOf, type TableOf } from "./makeTable.js";
import type { Table } from "./table.js";
import { word } from "./words.js";

/** The collections that have a page of their own. */
export const COLLECTIONS = [
  "events",
  "prospects",
  "actors",
  "figures",
  "places",
  "sources",
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** A collection as a table, in one language. */
export function tableOf(collection: Collection, language: Language): Table {
  const key = `${collection}/${language}`;
  const there = tables.get(key);
  if (there) return there;
  const made = make[collection](language);
  tables.set(key, made);
  return made;
}

/** Pages, lists and files ask for the same tables. */
const tables = new Map<string, Table>();

const make: Readonly<Record<Collection, (language: Language) => Table>> = {
  events: (language) => makeTable(ofActs(events, language), language),
  prospects: (language) => makeTable(ofActs(prospects, language), language),
  actors: (language) => makeTable(ofActors(language), language),
  figures: (language) => makeTable(ofFigures(language), language),
  places: (language) => makeTable(ofPlaces(language), language),
  sources: (language) => makeTable(ofSources(language), language),
};

function ofActs(records: readonly Act[], language: Language): TableOf<Act> {
  const named = namesIn(language);
  return {
    records,
    to: (act) => addressOf.act(act),
    columns: [
      { id: "title", label: word("title", language), cell: ({ title }) => title[language] },
      dateColumn(({ date }) => date, language),
      {
        id: "kind",
        label: word("kind", language),
        cell: ({ kind }) => termLabel("event-kinds", kind, language),
      },
      {
        id: "place",
        label: word("place", language),
        cell: ({ place }) => (place ? named.place(place.id) : ""),
      },
      witnessesColumn(language),
    ],
    facets: [
      yearFacet(({ date }) => date, language),
      termFacet("group", "event-groups", ({ group }) => [group], language),
      termFacet("kind", "event-kinds", ({ kind }) => [kind], language),
      termFacet("modality", "modalities", ({ modality }) => [modality], language),
      {
        id: "actor",
        label: word("actor", language),
        values: ({ participants }) => participants.map(({ actor }) => actor),
        name: named.actor,
      },
      termFacet(
        "role",
        "roles",
        ({ participants }) => participants.map(({ role }) => role),
        language,
      ),
      termFacet(
        "status",
        "statuses",
        ({ evidence }) => evidence.map(({ status }) => status),
        language,
      ),
      {
        id: "place",
        label: word("place", language),
        values: ({ place }) => place?.path ?? [],
        name: named.place,
      },
      termFacet("weapon", "weapons", ({ weapons }) => weapons, language),
      termFacet("basis", "date-bases", ({ date }) => [date.basis], language),
    ],
  };
}

function ofActors(language: Language): TableOf<Actor> {
  return {
    records: byName(actors, language),
    to: ({ id }) => addressOf.actor(id),
    columns: [
      { id: "name", label: word("name", language), cell: ({ names }) => names[language] },
      {
        id: "kind",
        label: word("kind", language),
        cell: ({ kind }) => termLabel("actor-kinds", kind, language),
      },
      countryColumn(language),
      {
        id: "parts",
        label: word("parts", language),
        cell: ({ id }) => String(partsOf.get(id)?.length ?? 0),
        key: ({ id }) => partsOf.get(id)?.length ?? 0,
      },
    ],
    facets: [
      termFacet("kind", "actor-kinds", ({ kind }) => [kind], language),
      termFacet("identity", "identities", ({ identity }) => [identity], language),
      countryFacet(language),
      termFacet("post", "post-titles", ({ posts }) => posts.map(({ title }) => title), language),
      termFacet(
        "relation",
        "relation-kinds",
        ({ relations }) => relations.map(({ kind }) => kind),
        language,
      ),
    ],
    also: otherNames,
  };
}

function ofFigures(language: Language): TableOf<Figure> {
  const named = namesIn(language);
  const speakers = ({ evidence }: Figure) => evidence.map(({ speaker }) => speaker);
  const dateOf = ({ asOf, period }: Figure) => asOf ?? period;
  return {
    records: figures,
    to: (figure) => addressOf.figure(figure),
    columns: [
      {
        id: "value",
        label: word("value", language),
        cell: (figure) => valueText(figure, language),
        key: ({ value: { best, low, high } }) => best ?? low ?? high ?? -1,
      },
      {
        id: "measure",
        label: word("measure", language),
        cell: ({ measure }) => termLabel("measures", measure, language),
      },
      dateColumn(dateOf, language),
      {
        id: "modality",
        label: word("modality", language),
        cell: ({ modality }) => termLabel("modalities", modality, language),
      },
      {
        id: "by",
        label: word("by", language),
        cell: (figure) =>
          [...new Set(speakers(figure))].map(named.actor).join(language === "ar" ? "، " : ", "),
      },
      witnessesColumn(language),
    ],
    facets: [
      termFacet("measure", "measures", ({ measure }) => [measure], language),
      termFacet("modality", "modalities", ({ modality }) => [modality], language),
      yearFacet(dateOf, language),
      { id: "by", label: word("by", language), values: speakers, name: named.actor },
      {
        id: "subject",
        label: word("subject", language),
        values: ({ subject }) => [subject],
        name: named.actor,
      },
      {
        id: "place",
        label: word("place", language),
        values: ({ place }) => place?.path ?? [],
        name: named.place,
      },
      termFacet("unit", "units", ({ unit }) => [unit], language),
      termFacet("bound", "bounds", ({ value }) => [value.bound], language),
      termFacet(
        "status",
        "statuses",
        ({ evidence }) => evidence.map(({ status }) => status),
        language,
      ),
    ],
  };
}

function ofPlaces(language: Language): TableOf<Place> {
  return {
    records: byName(places, language),
    to: ({ id }) => addressOf.place(id),
    columns: [
      { id: "name", label: word("name", language), cell: ({ names }) => names[language] },
      {
        id: "kind",
        label: word("kind", language),
        cell: ({ kind }) => termLabel("place-kinds", kind, language),
      },
      countryColumn(language),
      {
        id: "parts",
        label: word("parts", language),
        cell: ({ id }) => String(actsWithin.get(id)?.length ?? 0),
        key: ({ id }) => actsWithin.get(id)?.length ?? 0,
      },
    ],
    facets: [
      termFacet("kind", "place-kinds", ({ kind }) => [kind], language),
      countryFacet(language),
      termFacet(
        "precision",
        "place-precisions",
        ({ coordinates }) => [coordinates?.precision],
        language,
      ),
    ],
    also: otherNames,
  };
}

function ofSources(language: Language): TableOf<Source> {
  const { actor } = namesIn(language);
  return {
    records: sources,
    to: ({ id }) => addressOf.source(id),
    columns: [
      { id: "title", label: word("title", language), cell: ({ title }) => title[language] },
      dateColumn(({ published }) => published, language),
      { id: "outlet", label: word("outlet", language), cell: ({ outlet }) => actor(outlet) },
      {
        id: "language",
        label: word("language", language),
        cell: (source) => languageName(source.language, language),
      },
    ],
    facets: [
      yearFacet(({ published }) => published, language),
      {
        id: "outlet",
        label: word("outlet", language),
        values: ({ outlet }) => [outlet],
        name: actor,
      },
      {
        id: "language",
        label: word("language", language),
        values: (source) => [source.language],
        name: (code) => languageName(code, language),
      },
      termFacet("kind", "source-kinds", ({ kind }) => [kind], language),
      termFacet("access", "accesses", ({ access }) => [access], language),
    ],
  };
}

function termFacet<Record>(
  id: Parameters<typeof word>[0],
  list: string,
  values: FacetOf<Record>["values"],
  language: Language,
): FacetOf<Record> {
  return { id, label: word(id, language), values, name: (term) => termLabel(list, term, language) };
}

/** The years in which it may have begun: the first that a date allows. */
function yearFacet<Record>(
  dateOf: (record: Record) => RecordDate | undefined,
  language: Language,
): FacetOf<Record> {
  return {
    id: "year",
    label: word("year", language),
    values: (record) => [dateOf(record)?.earliest?.slice(0, 4)],
    order: "id",
  };
}

function dateColumn<Record>(
  dateOf: (record: Record) => RecordDate | undefined,
  language: Language,
) {
  return {
    id: "date",
    label: word("date", language),
    cell: (record: Record) => {
      const date = dateOf(record);
      return date ? formatDate(date, { language }) : "";
    },
    key: (record: Record) => {
      const { earliest, latest } = dateOf(record) ?? {};
      return `${earliest ?? latest ?? ""} ${latest ?? ""}`;
    },
  };
}

function witnessesColumn(language: Language) {
  return {
    id: "witnesses",
    label: word("witnesses", language),
    cell: ({ witnesses }: { readonly witnesses: number }) => String(witnesses),
    key: ({ witnesses }: { readonly witnesses: number }) => witnesses,
  };
}

function countryColumn(language: Language) {
  return {
    id: "country",
    label: word("country", language),
    cell: ({ country }: { readonly country?: string }) =>
      country ? countryName(country, language) : "",
  };
}

function countryFacet(language: Language) {
  return {
    id: "country",
    label: word("country", language),
    values: ({ country }: { readonly country?: string }) => [country],
    name: (code: string) => countryName(code, language),
  };
}

function namesIn(language: Language) {
  return {
    actor: (id: string): string => known(actorById, id).names[language],
    place: (id: string): string => known(placeById, id).names[language],
  };
}

function byName<Record extends Actor | Place>(
  records: readonly Record[],
  language: Language,
): readonly Record[] {
  const { compare } = new Intl.Collator(language);
  return records.toSorted((one, other) => compare(one.names[language], other.names[language]));
}

/** Names in both languages, and all spellings: what may be typed. */
function otherNames({ names, aliases }: Actor | Place): string {
  return [names.en, names.ar, ...aliases.map(({ text }) => text)].join(" ");
}
