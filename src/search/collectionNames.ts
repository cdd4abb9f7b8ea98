import type { CollectionName } from "../model/collectionName.js";

/** The collections, in the order that breaks ties. */
export const collectionNames: readonly CollectionName[] = [
  "events",
  "actors",
  "figures",
  "places",
  "sources",
];
