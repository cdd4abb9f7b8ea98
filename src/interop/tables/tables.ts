import {
  type Columns,
  day,
  integer,
  list,
  maybe,
  number,
  pointer,
  term,
  text,
  truth,
} from "./column.js";
import type { TableName, TableNames } from "./tableNames.js";

/** A table: one row for each record of a collection, or for each item of a list that its records have. */
export interface Table {
  /** Its name. */
  readonly name: TableName;
  /** The collection that it is read from. */
  readonly of: keyof TableNames;
  /**
   * The lists that lead to its rows: none for the records themselves, `["posts", "evidence"]` for the evidence
   * of their posts.
   */
  readonly lists: readonly string[];
  /**
   * What tells its rows apart. In a table of a list these columns come before all others: the id of the record,
   * then the place in each list, counted from 1.
   */
  readonly key: readonly string[];
  /** The columns that are read from the record or from the item, in order. */
  readonly columns: Columns;
}

/**
 * All tables: every member of a record has its column or its table.
 *
 * A column is named as the path of its member, in lower case with underscores. What points to a record ends in
 * `_id`, and a word that SQL reserves has another in its place: `docs/columns.md` lists them.
 */
export const tables: readonly Table[] = /* @__PURE__ */ (() => {
  const bilingual = (name: string, path = name): Columns => ({
    [`${name}_en`]: text(`${path}.en`),
    [`${name}_ar`]: text(`${path}.ar`),
  });
  const dated = (
    name: string,
    path = name,
    wrap = (column: Columns[string]) => column,
  ): Columns => ({
    [`${name}_edtf`]: wrap(text(`${path}.edtf`)),
    [`${name}_basis`]: wrap(term(`${path}.basis`, "date-bases")),
    [`${name}_note`]: maybe(text(`${path}.note`)),
    [`${name}_earliest`]: maybe(day(`${path}.earliest`)),
    [`${name}_latest`]: maybe(day(`${path}.latest`)),
    [`${name}_start_latest`]: maybe(day(`${path}.startLatest`)),
    [`${name}_end_earliest`]: maybe(day(`${path}.endEarliest`)),
  });
  const placed: Columns = {
    place_id: maybe(pointer("place.id", "places")),
    place_precision: maybe(term("place.precision", "place-precisions")),
    place_path: maybe(list("place.path")),
  };
  const located: Columns = {
    source_id: pointer("source", "sources"),
    paragraph: maybe(integer("paragraph")),
  };
  const attributed: Columns = {
    ...located,
    phrase: text("phrase"),
    status: term("status", "statuses"),
    speaker_id: pointer("speaker", "actors"),
    via: maybe(list("via")),
  };
  const attestations: Columns = { ...attributed, attests: maybe(text("attests")) };
  const evidence: Columns = {
    ...attributed,
    supports: list("supports"),
    says_kind: maybe(term("says.kind", "event-kinds")),
    says_date: maybe(text("says.date")),
    says_place_id: maybe(pointer("says.place", "places")),
    says_modality: maybe(term("says.modality", "modalities")),
  };
  const inferences: Columns = { field: text("field"), reason: text("reason") };
  const aliases: Columns = {
    alias: text("text"),
    language: text("lang"),
    kind: term("kind", "alias-kinds"),
    speaker_id: maybe(pointer("speaker", "actors")),
  };
  const spanning: Columns = {
    valid: text("valid"),
    attested_first: maybe(day("attested.first")),
    attested_last: maybe(day("attested.last")),
  };
  const codes: Columns = {
    scheme: text("scheme"),
    code: maybe(text("code")),
    match: maybe(text("match")),
    no_code_because: maybe(text("none")),
  };
  const act = (of: "events" | "prospects", one: "event" | "prospect"): Table[] => {
    const ofList = (name: "participants" | "links", columns: Columns): Table =>
      itemsOf(of, `${one}_${name}`, [name], [`${one}_id`, "position"], columns);
    return [
      {
        name: of,
        of,
        lists: [],
        key: ["id"],
        columns: {
          id: text("id"),
          kind: term("kind", "event-kinds"),
          kind_group: term("group", "event-groups"),
          ...bilingual("title"),
          ...bilingual("summary"),
          ...dated("date"),
          ...placed,
          modality: term("modality", "modalities"),
          weapons: list("weapons", "weapons"),
          witnesses: integer("witnesses"),
        },
      },
      ofList("participants", {
        actor_id: pointer("actor", "actors"),
        role: term("role", "roles"),
        status: term("status", "statuses"),
      }),
      // A link leads to an event or to a prospect: no one table has all these ids.
      ofList("links", { kind: term("kind", "link-kinds"), to_id: text("to") }),
      itemsOf(of, `${one}_inferences`, ["inferred"], [`${one}_id`, "position"], inferences),
      itemsOf(of, `${one}_evidence`, ["evidence"], [`${one}_id`, "position"], evidence),
    ];
  };
  const named = (of: "actors" | "places", one: "actor" | "place"): Table[] => [
    itemsOf(of, `${one}_aliases`, ["aliases"], [`${one}_id`, "position"], aliases),
    itemsOf(
      of,
      `${one}_alias_occurrences`,
      ["aliases", "occursIn"],
      [`${one}_id`, "alias_position", "position"],
      located,
    ),
  ];
  const tie = (name: "post" | "relation", columns: Columns): Table[] => [
    itemsOf("actors", `actor_${name}s`, [`${name}s`], ["actor_id", "position"], {
      ...columns,
      ...spanning,
    }),
    itemsOf(
      "actors",
      `actor_${name}_evidence`,
      [`${name}s`, "evidence"],
      ["actor_id", `${name}_position`, "position"],
      attestations,
    ),
  ];
  return [
    {
      name: "sources",
      of: "sources",
      lists: [],
      key: ["id"],
      columns: {
        id: text("id"),
        document: maybe(text("document")),
        kind: term("kind", "source-kinds"),
        outlet_id: pointer("outlet", "actors"),
        ...bilingual("title"),
        language: text("language"),
        dateline: maybe(text("dateline")),
        ...dated("published"),
        url: maybe(text("url")),
        accessed: maybe(day("accessed")),
        based_on: maybe(list("basedOn")),
        copies: maybe(list("copies")),
        access: term("access", "accesses"),
        digest_text: maybe(text("digest.text")),
        digest_paragraphs: maybe(list("digest.paragraphs")),
      },
    },
    itemsOf(
      "sources",
      "source_bare_paragraphs",
      ["paragraphsWithoutFacts"],
      ["source_id", "position"],
      { paragraph: integer("paragraph"), reason: text("reason") },
    ),
    {
      name: "actors",
      of: "actors",
      lists: [],
      key: ["id"],
      columns: {
        id: text("id"),
        kind: term("kind", "actor-kinds"),
        identity: term("identity", "identities"),
        ...bilingual("name", "names"),
        country: maybe(text("country")),
      },
    },
    ...named("actors", "actor"),
    ...tie("post", { title: term("title", "post-titles"), of_id: pointer("of", "actors") }),
    ...tie("relation", {
      kind: term("kind", "relation-kinds"),
      object_id: pointer("object", "actors"),
    }),
    itemsOf("actors", "actor_inferences", ["inferred"], ["actor_id", "position"], inferences),
    itemsOf("actors", "actor_evidence", ["evidence"], ["actor_id", "position"], evidence),
    {
      name: "places",
      of: "places",
      lists: [],
      key: ["id"],
      columns: {
        id: text("id"),
        kind: term("kind", "place-kinds"),
        ...bilingual("name", "names"),
        country: maybe(text("country")),
        subdivision: maybe(text("subdivision")),
        pcode: maybe(text("pcode")),
        parent_id: maybe(pointer("parent", "places")),
        latitude: maybe(number("coordinates.lat")),
        longitude: maybe(number("coordinates.lon")),
        coordinates_precision: maybe(term("coordinates.precision", "place-precisions")),
        coordinates_source: maybe(text("coordinates.source")),
        path: list("path"),
      },
    },
    ...named("places", "place"),
    ...act("events", "event"),
    ...act("prospects", "prospect"),
    {
      name: "figures",
      of: "figures",
      lists: [],
      key: ["id"],
      columns: {
        id: text("id"),
        measure: term("measure", "measures"),
        value_bound: term("value.bound", "bounds"),
        value_best: maybe(number("value.best")),
        value_low: maybe(number("value.low")),
        value_high: maybe(number("value.high")),
        value_word: maybe(term("value.word", "number-words")),
        unit: term("unit", "units"),
        subject_id: maybe(pointer("subject", "actors")),
        ...placed,
        ...dated("as_of", "asOf", maybe),
        ...dated("period", "period", maybe),
        modality: term("modality", "modalities"),
        event_id: maybe(pointer("event", "events")),
        prospect_id: maybe(pointer("prospect", "prospects")),
        witnesses: integer("witnesses"),
      },
    },
    itemsOf("figures", "figure_inferences", ["inferred"], ["figure_id", "position"], inferences),
    itemsOf("figures", "figure_evidence", ["evidence"], ["figure_id", "position"], evidence),
    {
      name: "terms",
      of: "terms",
      lists: [],
      key: ["term_list", "id"],
      columns: {
        id: text("id"),
        term_list: text("list"),
        ...bilingual("label"),
        synonyms_en: maybe(list("synonyms.en")),
        synonyms_ar: maybe(list("synonyms.ar")),
        ...bilingual("definition"),
        broader: maybe(text("broader")),
        exclusive: maybe(truth("exclusive")),
        done: maybe(truth("done")),
      },
    },
    itemsOf("terms", "term_codes", ["crosswalk"], ["term_list", "term_id", "position"], codes),
    itemsOf("terms", "term_prospect_codes", ["prospects"], ["term_list", "term_id", "position"], {
      ...codes,
      modality: text("modality"),
    }),
  ];
})();

/** The table of a list. */
function itemsOf(
  of: keyof TableNames,
  name: TableName,
  lists: readonly string[],
  key: readonly string[],
  columns: Columns,
): Table {
  return { name, of, lists, key, columns };
}
