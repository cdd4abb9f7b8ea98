import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  YAMLSeq,
} from "yaml";
import type { Node, YAMLMap } from "yaml";

/** The columns of a line that holds more than one value. Quotes are not counted. */
const WIDTH = 100;

/** What people write in words of their own or of the text, in any language. */
const PROSE: ReadonlySet<unknown> = new Set([
  "ar",
  "en",
  "note",
  "phrase",
  "reason",
  "text",
  "word",
]);

/** Signs that a screen shows in the order in which they are written. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Writes a YAML file of the data in the one shape that all of them have.
 *
 * A screen reorders a line that has Arabic in its middle, and nobody can read its diff. So every key has a
 * line of its own, and no text is broken into lines. On one line stand only a map or a list of ids, terms,
 * dates and numbers that fit, such as `{ actor: iraq, role: target }`. Comments stand above what they are
 * about. Order, words, quotes and comments stay as they are.
 *
 * @param text - Plain YAML 1.2, as `readYaml` takes it.
 * @returns The same values; unchanged when formatted again.
 * @throws {YAMLParseError} When the text is not YAML.
 * @remarks
 * Two passes over the nodes, O(n).
 * @example
 * ```ts
 * formatRecord("title: { en: Talks, ar: محادثات }\ndate:\n  edtf: 2020-08\n  basis: stated\n");
 * // => "title:\n  en: Talks\n  ar: محادثات\ndate: { edtf: 2020-08, basis: stated }\n"
 * ```
 */
export function formatRecord(text: string): string {
  const document = parseDocument(text, { stringKeys: true, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) throw error;

  visit(document, {
    Pair: (_, { key, value }) => {
      liftComment(value, key);
    },
    Seq: (_, { items }) => {
      for (const item of items) liftComment(item, item);
    },
  });
  visit(document, {
    // Folded lines go back into one.
    Scalar: (_, scalar) => {
      if (scalar.type === Scalar.BLOCK_FOLDED) scalar.type = Scalar.PLAIN;
    },
    Collection: (_, node, path) => {
      if (isSeq(node)) node.items.forEach(liftFirstComment);
      const depth = path.filter(isCollection).length;
      const parent = path.at(-1);
      const key = isPair(parent) ? String(parent.key) : "-";
      const isProse = !isPlain(key) && node.items.length > 0;
      const isApart = depth === 0 || isProse || (isPair(parent) && node.commentBefore);
      node.flow = !isApart && fits(node, WIDTH - 2 * depth - key.length);
      if (isSeq(node) && node.flow && !(node instanceof OneLineList)) return new OneLineList(node);
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Moves a comment from behind a value, where it would share its line, to the line above. */
function liftComment(node: unknown, above: unknown): void {
  if (!isCommented(node) || !isCommented(above)) return;
  if (!node.comment || (isCollection(node) && node.flow !== true)) return;
  above.commentBefore = [above.commentBefore, node.comment].filter(Boolean).join("\n");
  node.comment = null;
}

/** Moves a comment from between the hyphen of an item and what it holds to the line above. */
function liftFirstComment(item: unknown): void {
  const first: unknown = isMap(item) ? item.items[0]?.key : isSeq(item) ? item.items[0] : undefined;
  if (!isCommented(first) || !isCommented(item)) return;
  liftFirstComment(first);
  if (!first.commentBefore) return;
  item.commentBefore = [item.commentBefore, first.commentBefore].filter(Boolean).join("\n");
  first.commentBefore = null;
}

function isCommented(node: unknown): node is Node {
  return isScalar(node) || isCollection(node);
}

/** Whether all that a map or a list holds is plain, and fits into a number of columns. */
function fits(node: YAMLMap | YAMLSeq, columns: number): boolean {
  const members: readonly unknown[] = isMap(node)
    ? node.items.flatMap(({ key, value }) => [key, value])
    : node.items;
  const keys = isMap(node) ? node.items.map(({ key }) => String(key)) : [];
  const words = members.filter(isWord).map(({ value }) => String(value));
  const width = words.join(", ").length + (isMap(node) ? "{  }" : "[]").length;
  return words.length === members.length && keys.every(isPlain) && width <= columns;
}

/** Whether it is a value of plain signs, with no comment above. */
function isWord(node: unknown): node is Scalar<string | number | boolean> {
  return isScalar(node) && !node.commentBefore && node.value !== null && ASCII.test(String(node));
}

/** Whether what stands under a key is never prose. */
function isPlain(key: string): boolean {
  return ASCII.test(key) && !PROSE.has(key);
}

/** A list on one line. Between its brackets and its items there are no blanks, as there are in a map. */
class OneLineList extends YAMLSeq {
  constructor(list: YAMLSeq) {
    super(list.schema);
    Object.assign(this, list);
  }

  override toString(...[context, ...rest]: Parameters<YAMLSeq["toString"]>): string {
    return super.toString(context && { ...context, flowCollectionPadding: "" }, ...rest);
  }
}
