/** One closed list: its file in `data/vocabulary` and the names its module exports. */
export interface VocabularyList {
  /** File name without ending. */
  readonly list: string;
  /** Name of the union of its terms. */
  readonly type: string;
}

/** Every closed list there is. */
export const vocabularyLists: readonly VocabularyList[] = [
  { list: "accesses", type: "Access" },
  { list: "actor-kinds", type: "ActorKind" },
  { list: "alias-kinds", type: "AliasKind" },
  { list: "bounds", type: "Bound" },
  { list: "date-bases", type: "DateBasis" },
  { list: "event-groups", type: "EventGroup" },
  { list: "event-kinds", type: "EventKind" },
  { list: "identities", type: "Identity" },
  { list: "link-kinds", type: "LinkKind" },
  { list: "measures", type: "Measure" },
  { list: "modalities", type: "Modality" },
  { list: "place-kinds", type: "PlaceKind" },
  { list: "place-precisions", type: "PlacePrecision" },
  { list: "post-titles", type: "PostTitle" },
  { list: "relation-kinds", type: "RelationKind" },
  { list: "roles", type: "Role" },
  { list: "source-kinds", type: "SourceKind" },
  { list: "statuses", type: "Status" },
  { list: "units", type: "Unit" },
  { list: "weapons", type: "Weapon" },
];
