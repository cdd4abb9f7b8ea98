import type { CollectionName } from "../model/collectionName.js";

/** In the order in which they are read and reported. */
export const collectionNames: readonly CollectionName[] = [
  "sources",
  "actors",
  "places",
  "events",
  "prospects",
  "figures",
];
