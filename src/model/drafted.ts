/**
 * A record as a person writes it: the members that the compiler works out may be missing.
 *
 * @typeParam Whole - The finished record.
 * @typeParam Derived - Names of the members that are worked out.
 */
export type Drafted<
  Whole,
  Derived =
    | "earliest"
    | "latest"
    | "startLatest"
    | "endEarliest"
    | "path"
    | "group"
    | "attested"
    | "witnesses",
> = Whole extends readonly (infer Item)[]
  ? readonly Drafted<Item>[]
  : Whole extends object
    ? {
        readonly [Key in keyof Whole as Key extends Derived ? never : Key]: Drafted<Whole[Key]>;
      } & {
        readonly [Key in keyof Whole as Key extends Derived ? Key : never]?: Drafted<Whole[Key]>;
      }
    : Whole;
