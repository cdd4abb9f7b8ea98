import { type Comment, type DeclarationReflection, ReflectionKind, type SomeType } from "typedoc";

/** A member of a type. */
export interface Member {
  /** Its name, after those that it stands in: `acled-lowest.best`. */
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly comment: Comment | undefined;
}

/** The members that a type declares itself, at any depth; what it extends has a place of its own. */
export function membersOf(reflection: DeclarationReflection): Member[] {
  const own = (reflection.children ?? []).filter(
    (child) => !child.inheritedFrom && child.kind !== ReflectionKind.Constructor,
  );
  const written = reflection.kindOf(ReflectionKind.TypeAlias) ? literalsIn(reflection.type) : [];
  return [...own, ...written].flatMap((child) => memberAndInner(child, ""));
}

function memberAndInner(child: DeclarationReflection, prefix: string): Member[] {
  const path = `${prefix}${child.name}`;
  const [signature] = child.signatures ?? [];
  const inner = literalsIn(child.type);
  return [
    {
      path,
      type: signature
        ? `(${parametersOf(signature)}) => ${String(signature.type)}`
        : typeText(child, inner),
      isOptional: child.flags.isOptional,
      comment: child.comment ?? signature?.comment,
    },
    ...inner.flatMap((item) => memberAndInner(item, `${path}.`)),
  ];
}

function parametersOf({
  parameters = [],
}: {
  readonly parameters?: readonly {
    readonly name: string;
    readonly type?: SomeType;
    readonly flags: { readonly isOptional: boolean };
  }[];
}): string {
  return parameters
    .map(({ name, type, flags }) => `${name}${flags.isOptional ? "?" : ""}: ${String(type)}`)
    .join(", ");
}

/** `undefined` is what an optional member means; the sign of an object stands for its members, which follow. */
function typeText({ type, flags }: DeclarationReflection, inner: readonly unknown[]): string {
  if (inner.length > 0) return "object";
  const text = String(type);
  return flags.isOptional ? text.replace(/^undefined \| | \| undefined$/, "") : text;
}

/** The members of objects that are written out within a type. */
function literalsIn(type: SomeType | undefined): DeclarationReflection[] {
  switch (type?.type) {
    case "reflection":
      return type.declaration.signatures ? [] : (type.declaration.children ?? []);
    case "intersection":
    case "union":
      return type.types.flatMap(literalsIn);
    case "array":
      return literalsIn(type.elementType);
    case "typeOperator":
      return literalsIn(type.target);
    default:
      return [];
  }
}
