import type { Dataset } from "./dataset.js";

/** A collection, by the name of its export and of its folder. */
export type CollectionName = keyof Dataset;
