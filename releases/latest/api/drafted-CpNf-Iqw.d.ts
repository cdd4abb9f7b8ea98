type Drafted<Whole, Derived = "earliest" | "latest" | "startLatest" | "endEarliest" | "path" | "group" | "attested" | "witnesses"> = Whole extends readonly (infer Item)[] ? readonly Drafted<Item>[] : Whole extends object ? {
    readonly [Key in keyof Whole as Key extends Derived ? never : Key]: Drafted<Whole[Key]>;
} & {
    readonly [Key in keyof Whole as Key extends Derived ? Key : never]?: Drafted<Whole[Key]>;
} : Whole;
export type { Drafted as D };
