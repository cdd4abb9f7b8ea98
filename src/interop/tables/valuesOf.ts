import type { TermList } from "../../vocabulary/termLists.js";
import type { TableName, TableNames } from "./tableNames.js";

/** The tables whose `id` a column of a name has. A link leads to an event or to a prospect: no one table has all its ids. */
const pointers: Readonly<Record<string, keyof TableNames>> = {
  source_id: "sources",
  actor_id: "actors",
  outlet_id: "actors",
  speaker_id: "actors",
  subject_id: "actors",
  object_id: "actors",
  of_id: "actors",
  place_id: "places",
  says_place_id: "places",
  parent_id: "places",
  event_id: "events",
  prospect_id: "prospects",
  figure_id: "figures",
};

/** The closed lists that the values of a column come from, by its name; by that of its table where names are shared. */
const lists: Readonly<Record<string, TermList>> = {
  kind_group: "event-groups",
  says_kind: "event-kinds",
  date_basis: "date-bases",
  published_basis: "date-bases",
  as_of_basis: "date-bases",
  period_basis: "date-bases",
  place_precision: "place-precisions",
  coordinates_precision: "place-precisions",
  modality: "modalities",
  says_modality: "modalities",
  weapons: "weapons",
  role: "roles",
  status: "statuses",
  identity: "identities",
  access: "accesses",
  measure: "measures",
  unit: "units",
  value_bound: "bounds",
  value_word: "number-words",
  "actor_posts.title": "post-titles",
  "sources.kind": "source-kinds",
  "actors.kind": "actor-kinds",
  "actor_aliases.kind": "alias-kinds",
  "actor_relations.kind": "relation-kinds",
  "places.kind": "place-kinds",
  "place_aliases.kind": "alias-kinds",
  "events.kind": "event-kinds",
  "event_links.kind": "link-kinds",
  "prospects.kind": "event-kinds",
  "prospect_links.kind": "link-kinds",
};

/** Where the values of a column come from. */
export interface ColumnValues {
  /** The closed list that the values, or the items of a list, come from. */
  readonly terms?: TermList;
  /** The table whose `id` the values are. */
  readonly pointsTo?: keyof TableNames;
}

/** The closed list or the table that the values of a column come from. */
export function valuesOf(table: TableName, column: string): ColumnValues {
  const terms = lists[`${table}.${column}`] ?? lists[column];
  const pointsTo = pointers[column];
  return { ...(terms && { terms }), ...(pointsTo && { pointsTo }) };
}
