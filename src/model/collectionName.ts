import type { Dataset } from "./dataset.js";

/** The name of a collection: also the name of its export and of its folder. */
export type CollectionName = keyof Dataset;
