import * as z from "zod/v4-mini";
import { isCalendarDay } from "../../src/dates/calendar.js";
import { frozen } from "./path.js";

/** An argument of a sound call. */
export interface Argument {
  /** What is passed when the call is sound. */
  readonly value: unknown;
  /** What else may be passed. */
  readonly legal: z.ZodMiniType;
  /**
   * Down to which depth a function answers for it all, read or not. Below, it answers for the
   * members that it reads.
   */
  readonly wholeTo: number;
}

/** An argument that asks: a term, a day, an option. Whatever is wrong with it has to be refused. */
export function asked(value: unknown, legal: z.ZodMiniType): Argument {
  return { value: frozen(value), legal, wholeTo: Infinity };
}

/** Records, of which a function reads some members; these have to be of their types. */
export function read(value: unknown, legal: z.ZodMiniType): Argument {
  return { value: frozen(value), legal, wholeTo: 0 };
}

/** Lists of records side by side with options. */
export function mixed(value: unknown, legal: z.ZodMiniType): Argument {
  return { value: frozen(value), legal, wholeTo: 1 };
}

/** A calendar day. */
export const day: z.ZodMiniType = z.string().check(z.refine(isCalendarDay));

/** Any text: an id may be one that nothing mentions. */
export const text: z.ZodMiniType = z.string();

/** A term of closed lists. */
export function termOf(...lists: readonly (readonly string[])[]): z.ZodMiniType {
  return z.enum(lists.flat());
}

/** One of them, or a list. */
export function oneOrMore(one: z.ZodMiniType): z.ZodMiniType {
  return z.union([one, z.array(one)]);
}

/** An object of a schema; not a `Map` or a `Date`, which Zod takes for objects without members. */
export function objectOf(schema: z.ZodMiniType): z.ZodMiniType {
  const isObject = (value: unknown) =>
    typeof value !== "object" || Object.prototype.toString.call(value) === "[object Object]";
  return z.pipe(z.custom(isObject), schema);
}

/** An options object: each may be left out, none that is unknown may be there. */
export function options(
  members: Readonly<Record<string, z.ZodMiniType>>,
  required: readonly string[] = [],
): z.ZodMiniType {
  const shape = Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [
      name,
      required.includes(name) ? schema : z.optional(schema),
    ]),
  );
  return objectOf(z.strictObject(shape));
}

/** Records of one kind, of which a function reads some members. */
export function listOf(schema: z.ZodMiniType, mayLack?: readonly string[]): z.ZodMiniType {
  return z.array(typesOf(schema, mayLack));
}

/**
 * A schema of ours without its checks and closed lists: of which types the members are.
 *
 * Functions over records answer for types alone. Whether an id is a slug and a term one of its list
 * is asked by `parseDataset`. Members that no schema knows are let pass, as TypeScript does.
 *
 * @param mayLack - Derived members that functions do without.
 */
export function typesOf(schema: z.ZodMiniType, mayLack: readonly string[] = []): z.ZodMiniType {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  const inner = (one: z.core.SomeType) => typesOf(one as z.ZodMiniType, mayLack);
  switch (def.type) {
    case "object":
      return z.looseObject(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, one]) => [
            name,
            mayLack.includes(name) ? z.optional(inner(one)) : inner(one),
          ]),
        ),
      );
    case "array":
      return z.array(inner(def.element));
    case "optional":
      return z.optional(inner(def.innerType));
    case "union":
      return z.union(def.options.map(inner));
    case "nullable":
      return z.nullable(inner(def.innerType));
    // A record that is finished has what the draft may leave out.
    case "default":
      return inner(def.innerType);
    case "number":
      return z.number();
    case "string":
    case "enum":
    case "literal":
    case "template_literal":
      return z.string();
    case "boolean":
      return z.boolean();
    default:
      throw new Error(`No word yet for the types of a schema of the sort "${def.type}".`);
  }
}
