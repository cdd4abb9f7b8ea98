import type { AsPlainObject } from "minisearch";
import type { SearchDocument } from "./searchDocument.js";

/** An index as it is kept: the documents it was made from, by place, and the index of MiniSearch. */
interface Prebuilt {
  readonly documents: readonly string[];
  readonly words: AsPlainObject;
}

/** Writes an index down, with the ids of its documents, by which `readPrebuilt` knows them again. */
export function writePrebuilt(documents: readonly SearchDocument[], words: AsPlainObject): string {
  return JSON.stringify({ documents: documents.map(nameOf), words } satisfies Prebuilt);
}

/**
 * Reads an index that `writePrebuilt` wrote.
 *
 * @throws {RangeError} When the text is no such index, or its documents are not those at hand.
 */
export function readPrebuilt(documents: readonly SearchDocument[], text: string): AsPlainObject {
  const prebuilt = parse(text);
  if (!isPrebuilt(prebuilt)) {
    throw new RangeError(
      "createSearch: the prebuilt index cannot be read. Pass what prebuildSearch gave, unchanged.",
    );
  }
  const known = new Set(prebuilt.documents);
  const given = new Set(documents.map(nameOf));
  const other =
    [...given].find((name) => !known.has(name)) ?? [...known].find((name) => !given.has(name));
  if (other !== undefined) {
    throw new RangeError(
      `createSearch: the prebuilt index is of other records: ${other} is only in ${
        given.has(other) ? "the records" : "the index"
      }. Pass the records it was made from, or make it again with prebuildSearch.`,
    );
  }
  return prebuilt.words;
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
