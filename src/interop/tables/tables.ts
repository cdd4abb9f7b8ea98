import { type Columns, columnsIn } from "./column.js";
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
 * `_id`, and a word that SQL reserves has another in its place. `docs/columns.md` lists them all. They are written
 * as short texts, since every exporter of tables carries them: the tables of a collection one after the other, each
 * with the lists that lead to its rows, its name behind that of the record, and its columns (`columnsIn`).
 */
export const tables: readonly Table[] = /* @__PURE__ */ (() => {
  const dated = (path: string, mark = "") =>
    `${path}.edtf${mark} ${path}.basis${mark} ${path}.note? ${path}.earliest?:day ${path}.latest?:day ${path}.startLatest?:day ${path}.endEarliest?:day`;
  const placed = "place.id? place.precision? place.path?:list";
  const located = "source_id paragraph?:integer";
  const attributed = `${located} phrase status speaker_id via?:list`;
  const held = (list: string, columns: string) =>
    `${list}s ${list}s ${columns} valid attested.first?:day attested.last?:day;${list}s,evidence ${list}_evidence ${attributed} attests?`;
  const told = `;inferred inferences field reason;evidence evidence ${attributed} supports:list says.kind? says.date? says.place_id? says.modality?`;
  const called = `;aliases aliases text=alias lang=language kind speaker_id?;aliases,occursIn alias_occurrences ${located}`;
  const code = "scheme code? match? none?=no_code_because";
  const act = `id kind group=kind_group title.* summary.* ${dated("date")} ${placed} modality weapons:list witnesses:integer;participants participants actor_id role status;links links kind to_id${told}`;
  const collections = {
    sources: `id document? kind outlet_id title.* language dateline? ${dated("published")} url? accessed?:day basedOn?:list copies?:list access digest.text? digest.paragraphs?:list;paragraphsWithoutFacts bare_paragraphs paragraph:integer reason`,
    actors: `id kind identity names.* country?${called};${held("post", "title of_id")};${held("relation", "kind object_id")}${told}`,
    places: `id kind names.* country? subdivision? pcode? parent_id? coordinates.lat?:number=latitude coordinates.lon?:number=longitude coordinates.precision? coordinates.source? path:list${called}`,
    events: act,
    prospects: act,
    figures: `id measure value.bound value.best?:number value.low?:number value.high?:number value.word? unit subject_id? ${placed} ${dated("asOf", "?")} ${dated("period", "?")} modality event_id? prospect_id? witnesses:integer${told}`,
    terms: `id list=term_list label.* synonyms.en?:list synonyms.ar?:list definition.* broader? exclusive?:boolean done?:boolean;crosswalk codes ${code};prospects prospect_codes ${code} modality`,
  };
  return Object.entries(collections).flatMap(([of, text]) =>
    text.split(";").map((line, place) => tableOf(of as keyof TableNames, line, place === 0)),
  );
})();

/** A table, from its line: that of the records themselves has columns alone. */
function tableOf(of: keyof TableNames, line: string, isMain: boolean): Table {
  const [path = "", name = "", ...rest] = line.split(" ");
  const one = of.slice(0, -1);
  const lists = isMain ? [] : path.split(",");
  const places = lists.map((_, depth) =>
    depth + 1 < lists.length ? `${name.split("_")[0] ?? ""}_position` : "position",
  );
  return {
    name: isMain ? of : (`${one}_${name}` as TableName),
    of,
    lists,
    key: [...(of === "terms" ? ["term_list"] : []), isMain ? "id" : `${one}_id`, ...places],
    columns: columnsIn(isMain ? line : rest.join(" ")),
  };
}
