import ts from "typescript";
import type { Bump } from "../bump.js";
import type { Finding } from "../finding.js";
import { flipped, narrowed, type Position, widened } from "./position.js";
import { isCallable } from "./positionsOf.js";
import { listedTexts, membersOf, type Renames, typeText } from "./typeText.js";

/** What a comparison of two types needs to know. */
export interface Place {
  /** The compiler's knowledge of both releases. */
  readonly checker: ts.TypeChecker;
  /** What the types belong to: `EventCriteria.at`. */
  readonly subject: string;
  /** Where they stand. */
  readonly position: Position;
  /** What type parameters of the later release were called. */
  readonly renames: Renames;
  /** The pairs of types that are being compared, since types may hold themselves. */
  readonly open: ReadonlySet<string>;
}

/** A finding about types; `unsure` where their parts cannot tell, and only the compiler knows of the whole. */
export interface TypeFinding extends Finding {
  /** That the compiler may still find both to be alike. */
  readonly unsure?: boolean;
}

/** Types whose argument stands where the type itself does. */
const transparent = /^(?:Array|ReadonlyArray|Promise|Iterable|ReadonlySet|Readonly|Partial)$/;

/**
 * Compares two types as they are written.
 *
 * @param before - In the earlier release; `undefined` where none is written.
 * @param after - In the later one.
 * @param place - Where they stand.
 */
export function compareTypes(
  before: ts.TypeNode | undefined,
  after: ts.TypeNode | undefined,
  place: Place,
): TypeFinding[] {
  if (before === undefined || after === undefined)
    return before === after ? [] : [finding("major", place, "its type is no longer written")];
  if (ts.isParenthesizedTypeNode(before)) return compareTypes(before.type, after, place);
  if (ts.isParenthesizedTypeNode(after)) return compareTypes(before, after.type, place);
  if (typeText(before, none) === typeText(after, place.renames)) return [];
  const lists = compareLists(before, after, place);
  if (lists !== undefined) return lists;
  const parts = partsOf(before, after);
  if (parts !== undefined) return compareTypes(...parts, place);
  if (ts.isFunctionTypeNode(before) && ts.isFunctionTypeNode(after))
    return compareCalls(before, after, place);
  if (ts.isUnionTypeNode(before) || ts.isUnionTypeNode(after))
    return compareUnions(before, after, place);
  return compareMeanings(before, after, place);
}

const none: Renames = new Map();

function finding(bump: Bump, { subject }: Place, what: string): TypeFinding {
  return { bump, subject, what };
}

/** A closed list may grow in a minor release, wherever it stands; whoever has lost a value of it has lost it. */
function compareLists(before: ts.Node, after: ts.Node, place: Place): TypeFinding[] | undefined {
  const were = listedTexts(before);
  const are = listedTexts(after);
  if (were === undefined || are === undefined || were.length < 2) return undefined;
  return compareTexts(were, are, place);
}

/**
 * Compares the values of two closed lists.
 *
 * @param were - The earlier list.
 * @param are - The later one.
 * @param place - Where they stand.
 */
function compareTexts(
  were: readonly string[],
  are: readonly string[],
  place: Place,
): TypeFinding[] {
  const lost = were.filter((text) => !are.includes(text));
  const gained = are.filter((text) => !were.includes(text));
  return [
    ...lost.map((text) => finding("major", place, `"${text}" is no longer one of its values`)),
    ...gained.map((text) => finding("minor", place, `"${text}" is a new value`)),
  ];
}

/** The one part in which two types differ, where its position is that of the whole. */
function partsOf(before: ts.Node, after: ts.Node): [ts.TypeNode, ts.TypeNode] | undefined {
  if (ts.isArrayTypeNode(before) && ts.isArrayTypeNode(after))
    return [before.elementType, after.elementType];
  if (
    ts.isTypeOperatorNode(before) &&
    ts.isTypeOperatorNode(after) &&
    before.operator === after.operator &&
    before.operator === ts.SyntaxKind.ReadonlyKeyword
  )
    return [before.type, after.type];
  if (!ts.isTypeReferenceNode(before) || !ts.isTypeReferenceNode(after)) return undefined;
  const name = before.typeName.getText();
  const [was] = before.typeArguments ?? [];
  const [is] = after.typeArguments ?? [];
  if (name !== after.typeName.getText() || !transparent.test(name)) return undefined;
  return was && is && [was, is];
}

/** One member in place of one other is compared with it; else a union is wider by what it gained, narrower by what it lost. */
function compareUnions(before: ts.TypeNode, after: ts.TypeNode, place: Place): TypeFinding[] {
  const were = textsOf(before, none);
  const are = textsOf(after, place.renames);
  const lost = [...were.keys()].filter((text) => !are.has(text));
  const gained = [...are.keys()].filter((text) => !were.has(text));
  const [was] = lost.map((text) => were.get(text));
  const [is] = gained.map((text) => are.get(text));
  if (lost.length === 1 && gained.length === 1 && was !== undefined && is !== undefined)
    return compareTypes(was as ts.TypeNode, is as ts.TypeNode, place);
  const listed = [...were.values()].filter(isText).length > 1;
  if (!listed && lost.length > 0 && gained.length > 0) return compareMeanings(before, after, place);
  const bumpOf = (member: ts.Node | undefined, ofText: Bump, ofOther: Bump): Bump =>
    listed && member !== undefined && isText(member) ? ofText : ofOther;
  return [
    ...lost.map((text) =>
      finding(
        bumpOf(were.get(text), "major", narrowed(place.position)),
        place,
        `is no longer \`${text}\``,
      ),
    ),
    ...gained.map((text) =>
      finding(
        bumpOf(are.get(text), "minor", widened(place.position)),
        place,
        `may be \`${text}\` now`,
      ),
    ),
  ];
}

function textsOf(node: ts.Node, renames: Renames): Map<string, ts.Node> {
  return new Map(membersOf(node).map((member) => [typeText(member, renames), member]));
}

function isText(node: ts.Node): boolean {
  return listedTexts(node)?.length === 1;
}

/** Types that are written otherwise may mean the same: a name for what stood there, or a name for another shape. */
function compareMeanings(before: ts.TypeNode, after: ts.TypeNode, place: Place): TypeFinding[] {
  const was = place.checker.getTypeFromTypeNode(before);
  const is = place.checker.getTypeFromTypeNode(after);
  if (hasMembers(was, place) && hasMembers(is, place)) return compareMembers(was, is, place);
  const texts = `\`${short(before)}\` is now \`${short(after)}\``;
  switch (relate(before, after, place)) {
    case "same":
      return [];
    case "wider":
      return [finding(widened(place.position), place, `${texts}, which is wider`)];
    case "narrower":
      return [finding(narrowed(place.position), place, `${texts}, which is narrower`)];
    case "other":
      return [{ ...finding("major", place, texts), unsure: true }];
  }
}

/** A type as it is written, at a length that can be read. */
function short(node: ts.Node): string {
  const text = typeText(node, none);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What the later of two types is beside the earlier. */
function relate(
  before: ts.TypeNode,
  after: ts.TypeNode,
  { checker }: Place,
): "same" | "wider" | "narrower" | "other" {
  const was = checker.getTypeFromTypeNode(before);
  const is = checker.getTypeFromTypeNode(after);
  // `any` goes both ways with everything, so to come from it or to it is another type.
  if ((was.flags | is.flags) & ts.TypeFlags.Any) return "other";
  const takesOld = checker.isTypeAssignableTo(was, is);
  const takenByOld = checker.isTypeAssignableTo(is, was);
  if (takesOld) return takenByOld ? "same" : "wider";
  return takenByOld ? "narrower" : "other";
}

/**
 * Whether a type is told by its members: an object that is no list and cannot be called.
 *
 * @param type - Any type.
 * @param place - Where it stands.
 */
export function hasMembers(type: ts.Type, place: Place): boolean {
  if (type.isIntersection()) return type.types.every((part) => hasMembers(part, place));
  const { checker } = place;
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    !checker.isArrayLikeType(type) &&
    type.getCallSignatures().length === 0 &&
    checker.getIndexInfosOfType(type).length === 0
  );
}

/**
 * Compares two object types member by member.
 *
 * @param before - In the earlier release.
 * @param after - In the later one.
 * @param place - Where they stand.
 */
export function compareMembers(before: ts.Type, after: ts.Type, place: Place): TypeFinding[] {
  const { checker, position } = place;
  const pair = `${checker.typeToString(before)} ${checker.typeToString(after)}`;
  if (place.open.has(pair)) return [];
  const open = new Set([...place.open, pair]);
  const were = publicMembers(checker, before);
  const are = publicMembers(checker, after);
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name) => {
    const was = were.get(name);
    const is = are.get(name);
    const owner = (was && is && ownerOf(was)) ?? place.subject;
    const here = { ...place, open, subject: `${owner}.${shownName(name)}` };
    if (is === undefined) return [finding("major", here, "is gone")];
    if (was !== undefined) return compareMember(was, is, here);
    if (isOptional(is)) return [finding("minor", here, "is new, and may be left out")];
    return position.in
      ? [finding("major", here, "is new, and whoever passes this in has to give it")]
      : [finding("minor", here, "is new")];
  });
}

/** The name of the interface that a member is written in, which others may extend. */
function ownerOf({ declarations: [declaration] = [] }: ts.Symbol): string | undefined {
  const owner = declaration?.parent;
  return owner && ts.isInterfaceDeclaration(owner) ? owner.name.text : undefined;
}

/** A well-known symbol is called `__@hasInstance@13` by the compiler. */
function shownName(name: string): string {
  return name.replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");
}

function publicMembers(checker: ts.TypeChecker, type: ts.Type): Map<string, ts.Symbol> {
  const members = checker
    .getPropertiesOfType(type)
    .filter((member) => !has(member, ts.ModifierFlags.Private))
    .filter((member) => !(member.flags & ts.SymbolFlags.Prototype));
  return new Map(members.map((member) => [member.name.replace(/@\d+$/, "@0"), member]));
}

function has(member: ts.Symbol, flag: ts.ModifierFlags): boolean {
  return (member.declarations ?? []).some(
    (declaration) => (ts.getCombinedModifierFlags(declaration) & flag) !== 0,
  );
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

function compareMember(before: ts.Symbol, after: ts.Symbol, place: Place): TypeFinding[] {
  const { position } = place;
  const found: TypeFinding[] = [];
  if (isOptional(before) && !isOptional(after))
    found.push(finding(narrowed(position), place, "may no longer be left out"));
  if (!isOptional(before) && isOptional(after))
    found.push(finding(widened(position), place, "may be missing now"));
  const wasReadonly = has(before, ts.ModifierFlags.Readonly);
  const isReadonly = has(after, ts.ModifierFlags.Readonly);
  if (!wasReadonly && isReadonly)
    found.push(finding(position.out ? "major" : "minor", place, "is read-only now"));
  if (wasReadonly && !isReadonly) found.push(finding("minor", place, "is no longer read-only"));
  const [was] = before.declarations ?? [];
  const [is] = after.declarations ?? [];
  if (was === undefined || is === undefined) return found;
  if (isCallable(was) && isCallable(is)) return [...found, ...compareCalls(was, is, place)];
  return [...found, ...compareTypes(typeOf(was), typeOf(is), place)];
}

function typeOf(declaration: ts.Declaration): ts.TypeNode | undefined {
  return (declaration as Partial<ts.PropertySignature>).type;
}

/**
 * Compares two functions: what they take, what they give back, and how many type arguments they have.
 *
 * @param before - In the earlier release.
 * @param after - In the later one.
 * @param place - Where they stand.
 */
export function compareCalls(
  before: ts.SignatureDeclaration,
  after: ts.SignatureDeclaration,
  place: Place,
): TypeFinding[] {
  const inner = { ...place, renames: new Map([...place.renames, ...renamesOf(before, after)]) };
  const taken = { ...inner, position: flipped(place.position) };
  const count = Math.max(before.parameters.length, after.parameters.length);
  const returned = { ...inner, subject: `${place.subject}: what it returns` };
  const found = [
    ...compareTypeParameters(before, after, taken),
    ...Array.from({ length: count }, (_, at) =>
      compareParameter(before.parameters[at], after.parameters[at], taken),
    ).flat(),
    ...compareTypes(before.type, after.type, returned),
  ];
  return found.some(({ unsure }) => unsure) ? askCompiler(before, after, found, place) : found;
}

/** Type parameters are known by their place, not by their name. */
function renamesOf(before: ts.SignatureDeclaration, after: ts.SignatureDeclaration): Renames {
  return namesBefore(before.typeParameters ?? [], after.typeParameters ?? []);
}

/**
 * What the type parameters of the later release were called in the earlier one.
 *
 * @param before - In the earlier release.
 * @param after - In the later one.
 */
export function namesBefore(
  before: readonly ts.TypeParameterDeclaration[],
  after: readonly ts.TypeParameterDeclaration[],
): Renames {
  const pairs = after.map(
    ({ name }, at) => [name.text, before[at]?.name.text ?? name.text] as const,
  );
  return new Map(pairs.filter(([is, was]) => is !== was));
}

/** Anything with type parameters. */
interface Generic {
  /** Its type parameters. */
  readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined;
}

/**
 * Compares the type parameters of two functions or types.
 *
 * @param before - In the earlier release.
 * @param after - In the later one.
 * @param place - Where what is passed for them stands.
 */
export function compareTypeParameters(
  before: Generic,
  after: Generic,
  place: Place,
): TypeFinding[] {
  const were = before.typeParameters ?? [];
  const are = after.typeParameters ?? [];
  const inferred = were.length === 0 || are.slice(were.length).every((is) => is.default);
  if (were.length > are.length)
    return [
      finding(
        "major",
        place,
        `takes ${String(are.length)} type arguments, not ${String(were.length)}`,
      ),
    ];
  return [
    ...(inferred ? [] : [finding("major", place, "wants more type arguments")]),
    ...were.flatMap((was, at) => {
      const is = are[at];
      const here = { ...place, subject: `${place.subject}<${was.name.text}>` };
      if (is === undefined) return [];
      if (was.constraint === undefined && is.constraint !== undefined)
        return [finding("major", here, "must be of a type now")];
      if (was.constraint !== undefined && is.constraint === undefined)
        return [finding("minor", here, "may be any type now")];
      const byDefault = sameText(was.default, is.default, place)
        ? []
        : [finding("major", here, "is another type where none is given")];
      return [...compareTypes(was.constraint, is.constraint, here), ...byDefault];
    }),
  ];
}

function sameText(before: ts.Node | undefined, after: ts.Node | undefined, place: Place): boolean {
  if (before === undefined || after === undefined) return before === undefined;
  return typeText(before, none) === typeText(after, place.renames);
}

function compareParameter(
  before: ts.ParameterDeclaration | undefined,
  after: ts.ParameterDeclaration | undefined,
  place: Place,
): TypeFinding[] {
  const name = (before ?? after)?.name.getText() ?? "";
  const here = { ...place, subject: `${place.subject}(${name})` };
  if (after === undefined) return [finding("major", here, "is no longer taken")];
  if (before === undefined)
    return mayBeLeftOut(after)
      ? [finding("minor", here, "is new, and may be left out")]
      : [finding("major", here, "is new, and has to be given")];
  const found = compareTypes(before.type, after.type, here);
  if (mayBeLeftOut(before) && !mayBeLeftOut(after))
    found.push(finding(narrowed(place.position), here, "may no longer be left out"));
  if (!mayBeLeftOut(before) && mayBeLeftOut(after))
    found.push(finding(widened(place.position), here, "may be left out now"));
  return found;
}

function mayBeLeftOut(parameter: ts.ParameterDeclaration): boolean {
  return parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined;
}

/** Where the parts cannot tell (they speak of type parameters), the compiler holds the one function against the other. */
function askCompiler(
  before: ts.SignatureDeclaration,
  after: ts.SignatureDeclaration,
  found: readonly TypeFinding[],
  { checker }: Place,
): TypeFinding[] {
  const was = checker.getTypeAtLocation(before);
  const is = checker.getTypeAtLocation(after);
  if (!checker.isTypeAssignableTo(is, was)) return [...found];
  const alike = checker.isTypeAssignableTo(was, is);
  return found.flatMap((item): TypeFinding[] => {
    if (item.unsure !== true) return [item];
    return alike ? [] : [{ bump: "minor", subject: item.subject, what: item.what }];
  });
}
