/** The tables that each collection fills, by the name of the collection: its own first, then those of its lists. */
export interface TableNames {
  /** Of documents. */
  readonly sources: "sources" | "source_bare_paragraphs";
  /** Of actors. */
  readonly actors:
    | "actors"
    | "actor_aliases"
    | "actor_alias_occurrences"
    | "actor_posts"
    | "actor_post_evidence"
    | "actor_relations"
    | "actor_relation_evidence"
    | "actor_inferences"
    | "actor_evidence";
  /** Of places. */
  readonly places: "places" | "place_aliases" | "place_alias_occurrences";
  /** Of events. */
  readonly events:
    "events" | "event_participants" | "event_links" | "event_inferences" | "event_evidence";
  /** Of prospects. */
  readonly prospects:
    | "prospects"
    | "prospect_participants"
    | "prospect_links"
    | "prospect_inferences"
    | "prospect_evidence";
  /** Of figures. */
  readonly figures: "figures" | "figure_inferences" | "figure_evidence";
  /** Of terms. */
  readonly terms: "terms" | "term_codes" | "term_prospect_codes";
}

/** The name of a table. */
export type TableName = TableNames[keyof TableNames];

/** One value for each table of the collections that were given. */
export type OfTables<Records, Value> = {
  readonly [Name in TableNames[keyof Records & keyof TableNames]]: Value;
};
