import type { DeclarationReflection, SomeType } from "typedoc";
import { exportNamed } from "../api/reference.js";

/** A field of a kind of record. */
export interface RecordField {
  /** Names that lead to it, with points between them. */
  readonly path: string;
  /** The type that declares it, and its name there: what it means stands there. */
  readonly declared: string;
  readonly type: string;
  /** The comment of the type. */
  readonly meaning: DeclarationReflection["comment"];
}

/** Types whose members stand with the field that has them. Both languages of a text go together. */
const OPENED = new Set([
  "RecordDate",
  "PlaceReference",
  "Participant",
  "ActLink",
  "FigureValue",
  "Coordinates",
  "Evidence",
  "Variant",
  "Inference",
  "Alias",
  "Post",
  "Relation",
  "Attested",
  "Attestation",
  "Locator",
  "Digest",
  "BareParagraph",
]);

/** Every field of a type and of its parts, in the order in which they are declared. */
export function recordFields(type: string, prefix = ""): RecordField[] {
  const children = exportNamed(type)?.reflection.children ?? [];
  return children.flatMap((child) => {
    const path = `${prefix}${child.name}`;
    const inner = typeNamed(child.type);
    const field = {
      path,
      declared: `${type}.${child.name}`,
      type: shownType(child.type),
      meaning: child.comment,
    };
    const opened = inner !== undefined && OPENED.has(inner) && prefix.split(".").length < 3;
    return [field, ...(opened ? recordFields(inner, `${path}.`) : [])];
  });
}

/** Without the parameters that only records of one's own need. */
function shownType(type: SomeType | undefined): string {
  return String(type)
    .replaceAll(/<Ids(?:, \w+(?:<Ids>)?)?>/g, "")
    .replaceAll(
      /Ids\["(\w)(\w+)"\]/g,
      (_, first: string, rest: string) => `${first.toUpperCase()}${rest}Id`,
    );
}

/** The type that a field has, or that the items of its list have. */
function typeNamed(type: SomeType | undefined): string | undefined {
  switch (type?.type) {
    case "reference":
      return type.name;
    case "array":
      return typeNamed(type.elementType);
    case "typeOperator":
      return typeNamed(type.target);
    case "union":
      return type.types.map(typeNamed).find((name) => name !== undefined);
    default:
      return undefined;
  }
}
