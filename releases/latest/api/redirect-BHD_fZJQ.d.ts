import { C as CollectionName } from "./collectionName-EijTpHdG.js";
interface Redirect {
    readonly collection: CollectionName;
    readonly id: string;
    readonly kind: "merged" | "split" | "retracted";
    readonly into: readonly string[];
    readonly reason: string;
}
export type { Redirect as R };
