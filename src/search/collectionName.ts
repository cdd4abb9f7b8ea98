/** A collection that can be searched. */
export type CollectionName = "events" | "actors" | "figures" | "places" | "sources";

/** All of them, in the order that breaks ties. */
export const collectionNames: readonly CollectionName[] = [
  "events",
  "actors",
  "figures",
  "places",
  "sources",
];
