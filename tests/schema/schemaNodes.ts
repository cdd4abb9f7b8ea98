import type * as z from "zod/v4-mini";

/** A schema or a check: whatever can raise an issue. */
export type SchemaNode = z.core.$ZodType | z.core.$ZodCheck;

/** What a schema is made of, as far as our schemas go. */
interface Parts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly checks?: readonly z.core.$ZodCheck[];
}

/** A schema, every schema in it, and every check, each once. */
export function schemaNodes(
  root: z.core.$ZodType,
  seen: Set<SchemaNode> = new Set(),
): Set<SchemaNode> {
  if (seen.has(root)) return seen;
  seen.add(root);
  const { shape = {}, element, innerType, options = [], checks = [] } = root._zod.def as Parts;
  for (const check of checks) seen.add(check);
  for (const inner of [...Object.values(shape), element, innerType, ...options]) {
    if (inner) schemaNodes(inner, seen);
  }
  return seen;
}
