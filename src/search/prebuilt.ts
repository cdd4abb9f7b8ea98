import { shown } from "../errors/shown.js";
import hash from "@emotion/hash";
import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { SearchDocument } from "./documents.js";

/**
 * Which way of reading words an index was made by. To be raised with every change in what a word is
 * indexed by, or in the fields and how they are weighed; a test tells when.
 */
const READING = 1;

/** An index as it is kept: how it was made, of which documents and texts, and the index of MiniSearch. */
interface Prebuilt {
  readonly reading: number;
  readonly documents: readonly string[];
  readonly texts: string;
  readonly words: AsPlainObject;
}

/** Writes an index down, with that by which `readPrebuilt` knows its documents again. */
export function writePrebuilt(documents: readonly SearchDocument[], words: AsPlainObject): string {
  return JSON.stringify({
    reading: READING,
    documents: documents.map(nameOf),
    texts: digestOf(documents),
    words,
  } satisfies Prebuilt);
}

/** An index that was read. */
interface ReadIndex {
  /** The index. */
  readonly words: MiniSearch<number>;
  /** All terms in it. */
  readonly terms: readonly string[];
}

/**
 * Reads an index that `writePrebuilt` wrote.
 *
 * @param options - Those that it was made with.
 * @throws {RangeError} When the text is no such index, was made by another version of this package, or
 *   of other documents or texts than those at hand.
 * @remarks O(n) in the length of the index and of the texts, which are hashed (MurmurHash2) and not read.
 */
export function readPrebuilt(
  documents: readonly SearchDocument[],
  text: string,
  options: Options<number>,
): ReadIndex {
  const prebuilt = parse(text);
  if (!isPrebuilt(prebuilt)) throw unreadable();
  const why = otherwise(documents, prebuilt);
  if (why !== undefined) {
    throw new RangeError(
      `createSearch: the prebuilt index ${why}. Pass the records that it was made from, or make a new index with prebuildSearch.`,
    );
  }
  try {
    return {
      words: MiniSearch.loadJS(prebuilt.words, options),
      terms: prebuilt.words.index.map(([term]) => term),
    };
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause?: unknown): RangeError {
  return new RangeError(
    "createSearch: the prebuilt index cannot be read. Pass the text that prebuildSearch returned, unchanged.",
    { cause },
  );
}

/** In what an index differs from one that would be made now. */
function otherwise(documents: readonly SearchDocument[], prebuilt: Prebuilt): string | undefined {
  if (prebuilt.reading !== READING) return "was made by another version of this package";
  const known = new Set(prebuilt.documents);
  const given = new Set(documents.map(nameOf));
  const more = [...given].find((name) => !known.has(name));
  if (more !== undefined)
    return `was made from other records: ${shown(more)} is only in the records`;
  const fewer = [...known].find((name) => !given.has(name));
  if (fewer !== undefined)
    return `was made from other records: ${shown(fewer)} is only in the index`;
  return prebuilt.texts === digestOf(documents)
    ? undefined
    : "was made from other texts: the records have the same ids, but some of their texts have changed";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Its outline is enough: what else could be wrong is wrong in a text of ours that was changed. */
function isPrebuilt(value: unknown): value is Prebuilt {
  const { documents, words } = (value ?? {}) as Partial<Prebuilt>;
  return Array.isArray(documents) && Array.isArray(words?.index);
}

function nameOf({ collection, id }: SearchDocument): string {
  return `${collection}/${id}`;
}

function digestOf(documents: readonly SearchDocument[]): string {
  return hash(JSON.stringify(documents.map(({ texts }) => texts)));
}
