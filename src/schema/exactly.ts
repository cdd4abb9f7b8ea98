import type * as z from "zod/v4-mini";

/** The same type with every member read-only, so that only shape is compared. */
export type Immutable<Type> = Type extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]: Immutable<Type[Key]> }
    : Type;

/** A record as it stands in a file of its own, where editors look for the address of its schema. */
export type Authored<Record> = Record & {
  /** Where the JSON Schema of the record stands. */
  readonly $schema?: string | undefined;
};

type Equal<Left, Right> =
  (<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : false;

/**
 * A schema whose output is `Model`, no wider and no narrower; `never` otherwise.
 *
 * `schema satisfies Exactly<Model, typeof schema>` is the compile-time proof that an
 * interface and its schema say the same.
 */
export type Exactly<Model, Schema extends z.ZodMiniType> =
  Equal<Immutable<Model>, Immutable<z.output<Schema>>> extends true ? z.ZodMiniType : never;
