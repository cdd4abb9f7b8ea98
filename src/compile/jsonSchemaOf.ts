import * as z from "zod/v4-mini";
import type { DocComment } from "./docComments.js";
import { type Fragment, schemaRules } from "./schemaRules.js";

/** Schemas by the names of their constants. */
export type NamedSchemas = Readonly<Record<string, z.ZodMiniType>>;

/** A JSON Schema, as far as it is described here. */
export interface Node {
  readonly $schema?: string;
  title?: string;
  description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

/**
 * Makes a JSON Schema (2020-12) of what a schema takes, with the conditions of its checks, and with titles and
 * descriptions from the doc comments of the schema, of its parts, and of the interfaces they are for.
 *
 * @param schema - The schema.
 * @param parts - Schemas that stand under `$defs`, each once.
 * @param declared - The constant or interface whose doc comment says what the schema is.
 * @param docs - All doc comments, by name.
 */
export function jsonSchemaOf(
  schema: z.ZodMiniType,
  parts: NamedSchemas,
  declared: string,
  docs: ReadonlyMap<string, DocComment>,
): Node {
  const metadata = z.registry<{ readonly id: string }>();
  for (const [name, part] of Object.entries(parts)) {
    if (part !== schema) metadata.add(part, { id: name.replace("Schema", "") });
  }
  const root = z.toJSONSchema(schema, {
    metadata,
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      for (const rule of rulesOf(zodSchema)) addTo(jsonSchema, schemaRules[rule] ?? {});
    },
  }) as Node;

  describe(root, declared, docs);
  for (const [name, part] of Object.entries(root.$defs ?? {})) {
    describe(part, `${name}Schema`, docs);
    part.title ??= wordsOf(name);
  }
  return root;
}

/** The names of the rules that a schema checks itself, beyond the schema that it was made from. */
export function rulesOf(schema: z.core.$ZodType): ReadonlySet<string> {
  const { def, parent } = schema._zod;
  const params = (def.checks ?? []).map(({ _zod }) => (_zod.def as z.core.$ZodCustomDef).params);
  const rules = new Set(params.flatMap((rule) => (rule ? [String(rule["rule"])] : [])));
  for (const rule of parent ? rulesOf(parent) : []) rules.delete(rule);
  return rules;
}

/** Adds a condition to others: in place where no word of it is taken, beside them otherwise. */
function addTo(schema: Record<string, unknown>, fragment: Fragment): void {
  if (Object.keys(fragment).some((word) => word in schema)) {
    schema["allOf"] = [...((schema["allOf"] ?? []) as readonly Fragment[]), fragment];
  } else {
    Object.assign(schema, "pattern" in fragment && { type: "string" }, fragment);
  }
}

type Docs = ReadonlyMap<string, DocComment>;

/** Describes a schema by the declaration of a name: a constant, or the interface itself. */
function describe(node: Node, name: string, docs: Docs): void {
  const own = docs.get(name);
  if (own) describeAs(node, own.members.size > 0 ? { ...own, model: name } : own, docs);
}

function describeAs(node: Node, { about, model }: DocComment, docs: Docs): void {
  node.description = about;
  const of = docs.get(model ?? "");
  if (!model || !of) return;
  for (const part of [node, node.items, ...(node.anyOf ?? [])]) {
    if (!part?.properties) continue;
    part.title = wordsOf(model);
    part.description = [...new Set([part.description, of.about])].filter(Boolean).join(" ");
    for (const [member, inner] of Object.entries(part.properties)) {
      const comment = of.members.get(member) ?? addressOf(member, docs);
      if (comment) describeAs(inner, comment, docs);
    }
  }
}

/** What is said of the address of a schema, which no interface of a record has. */
function addressOf(member: string, docs: Docs): DocComment | undefined {
  return member === "$schema" ? docs.get("schemaAddressSchema") : undefined;
}

/** `PlaceReference`: place reference. */
function wordsOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
