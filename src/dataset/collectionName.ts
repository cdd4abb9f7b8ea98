/** The collections, by the name of their export and of their folder. */
export type CollectionName = "sources" | "actors" | "places" | "events" | "figures";

/** In the order in which they are read and reported. */
export const collectionNames: readonly CollectionName[] = [
  "sources",
  "actors",
  "places",
  "events",
  "figures",
];
