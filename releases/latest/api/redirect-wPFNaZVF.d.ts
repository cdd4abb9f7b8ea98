import { C as CollectionName } from "./collectionName-BKI8HrdZ.js";
type Drafted<Whole, Derived = "earliest" | "latest" | "startLatest" | "endEarliest" | "path" | "group" | "attested"> = Whole extends readonly (infer Item)[] ? readonly Drafted<Item>[] : Whole extends object ? {
    readonly [Key in keyof Whole as Key extends Derived ? never : Key]: Drafted<Whole[Key]>;
} & {
    readonly [Key in keyof Whole as Key extends Derived ? Key : never]?: Drafted<Whole[Key]>;
} : Whole;
interface Redirect {
    readonly collection: CollectionName;
    readonly id: string;
    readonly kind: "merged" | "split" | "retracted";
    readonly into: readonly string[];
    readonly reason: string;
}
export type { Drafted as D, Redirect as R };
