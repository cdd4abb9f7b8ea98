import { refuse } from "../input/refuse.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireText } from "../input/requireText.js";
import { requireValues } from "../input/requireValues.js";
import type { RecordIds } from "../model/recordIds.js";
import type { CollectionName } from "../model/collectionName.js";
import { documentsOf, type SearchField, type IndexField, type SearchRecords } from "./documents.js";
import { findWord } from "./findWord.js";
import type { WordHit } from "./lookUp.js";
import { queryWords, type QueryWord } from "./words.js";
import { readWord } from "./readWord.js";
import { requireCollections, requireSearchRecords } from "./requireSearchRecords.js";
import type { Search, SearchMatch, SearchOptions, SearchResult } from "./search.js";
import { searchIndex, weights, type SearchIndex } from "./searchIndex.js";

/** Options of `createSearch`. */
export interface CreateOptions {
  /** An index that `prebuildSearch` made from the same records: it is read instead of made again. */
  readonly prebuilt?: string | undefined;
}

/**
 * Makes records searchable in Arabic and English: by words, beginnings of words, sounds, initials and meaning.
 *
 * Spellings are folded. The Arabic article, clitics and endings and the English endings are ignored.
 * Transliterations are compared by two rough keys of their sound, so that `Kata'eb Hizballah` finds Kataib
 * Hezbollah, `Kazimi` finds al-Kadhimi and `Ahmad` finds Ahmed, the closer spelling first. Words that are
 * written together are also found when they are separate, and the other way round: `الحشدالشعبي`,
 * `Abdulmahdi`, `Hezb Allah`. An abbreviation, with or without full stops, finds the capital initials of an
 * English name, or an alias of the kind `abbreviation`. Terms are found by their labels and synonyms:
 * `assassination`, `roadside bomb`, `troops`.
 *
 * Beginnings of words and typos count only in names, titles and terms, so that a query that matches only by
 * chance has no result.
 *
 * @typeParam Ids - The ids of the records; results carry them.
 * @param records - Any of the collections. They are read once and not changed; later changes have no effect.
 *   With all six collections, other members are ignored, so you can pass `import * as all from
 *   "iraq-conflict-data"`.
 * @param options - An index that was made before: by `prebuildSearch`, or by us: `searchIndex` of
 *   `iraq-conflict-data/search-index` is the index of our six collections.
 * @returns An object whose `search` answers queries.
 * @throws {RangeError} When an option or a member is unknown, a record does not have a field that is
 *   searched, or the index was made from other records or texts, or by another version of this package.
 * @remarks
 * Building takes O(n) in the length of the texts, plus sorting by id; reading a prebuilt index takes a
 * quarter of that. Only the first 1,000 UTF-16 code units and 24 words of a query are read, so a longer query
 * costs nothing more; each word takes at most one pass through the index. Ranking is BM25+ (Lv and Zhai,
 * 2011), as in MiniSearch.
 * @example
 * ```ts
 * import { actors, events } from "iraq-conflict-data";
 * import { createSearch } from "iraq-conflict-data/search";
 *
 * const { search } = createSearch({ actors, events });
 * search("Kazimi", { limit: 1 }).map(({ collection, id }) => [collection, id]);
 * // => [["actors", "mustafa-al-kadhimi"]]
 * search("الحرس الثوري", { collections: "actors" })[0]?.id;
 * // => "islamic-revolutionary-guard-corps"
 * search("Soleymani", { limit: 1 })[0]?.matched[0]?.how;
 * // => "sound"
 * search("quadcopter", { limit: 1 })[0]?.matched[0]?.fields.includes("weapons"); // => true
 * ```
 */
export function createSearch<Ids extends RecordIds = RecordIds>(
  records: SearchRecords<Ids>,
  options: CreateOptions = {},
): Search<Ids> {
  requireSearchRecords("createSearch", records);
  const { prebuilt } = requireOptions("createSearch", options, ["prebuilt"]);
  if (prebuilt !== undefined && typeof prebuilt !== "string") {
    refuse("createSearch: prebuilt", prebuilt, "the text that prebuildSearch returned");
  }
  const documents = documentsOf(records);
  const index = searchIndex(documents, prebuilt);
  return {
    search: <Name extends CollectionName>(query: string, asked: SearchOptions<Name> = {}) => {
      requireText("search", "query", query, "Kataib Hezbollah");
      const { limit = 10, collections } = requireOptions("search", asked, ["limit", "collections"]);
      if (!Number.isSafeInteger(limit) || limit < 1) {
        refuse("search: limit", limit, "a whole number from 1, such as 10");
      }
      const names = requireValues("search", "collections", collections, "actors");
      requireCollections("search", names);
      const wanted = (position: number): boolean =>
        collections === undefined || names.includes(documents[position]?.collection ?? "");
      const words = queryWords(query);
      const found = words.map((word) => findWord(index, word, wanted));
      return ranked(index, found)
        .slice(0, limit)
        .map(({ position, score }) => ({
          collection: documents[position]?.collection,
          id: documents[position]?.id,
          score,
          matched: words.flatMap((word, at) => {
            const hit = found[at]?.get(position);
            return hit ? [matchOf(index, position, word, hit)] : [];
          }),
        })) as readonly unknown[] as SearchResult<Ids, Name>[];
    },
  };
}

/** A document that some words were found in. */
interface Ranked {
  readonly position: number;
  readonly score: number;
}

/** The relevance that makes half of what relevance can make; of no meaning by itself. */
const HALF = 20;

/** How much more a record is meant when the words are all of its name. */
const WHOLE = 4;

/** Documents in which any word was found, best first. */
function ranked(
  { isWholeName }: SearchIndex,
  found: readonly ReadonlyMap<number, WordHit>[],
): Ranked[] {
  const positions = new Set(found.flatMap((hits) => [...hits.keys()]));
  return [...positions]
    .map((position) => {
      const hits = found.flatMap((all) => all.get(position) ?? []);
      const share = hits.length / found.length;
      const terms = new Set(hits.flatMap((hit) => [...hit.terms.keys()]));
      const bonus = share === 1 && isWholeName(position, terms) ? WHOLE : 1;
      const relevance = bonus * share * hits.reduce((sum, { score }) => sum + score, 0);
      const score = (share === 1 ? 1 : 0) + relevance / (relevance + HALF);
      return { position, score: Math.round(score * 1e6) / 1e6 };
    })
    .sort((left, right) => right.score - left.score || left.position - right.position);
}

/** The fields that weigh most come first. */
const FIELDS = Object.keys(weights) as IndexField[];

/** Fields of which no word is printed in the record. */
const UNPRINTED: readonly string[] = ["initials", "kind", "weapons", "posts"];

function matchOf(
  { printed }: SearchIndex,
  position: number,
  { typed, word }: QueryWord,
  { how, terms }: WordHit,
): SearchMatch {
  const keys = new Set(terms.keys());
  const met = new Set([...terms.values()].flat());
  const fields = FIELDS.filter((field) => met.has(field));
  const as = new Set(
    fields.flatMap((field) => (UNPRINTED.includes(field) ? [] : printed(position, field, keys))),
  );
  return {
    word: typed,
    how: [...as].some((piece) => readWord(piece).word === word) ? "exact" : how,
    as: [...as],
    fields: [
      ...new Set(fields.map((field): SearchField => (field === "initials" ? "names" : field))),
    ],
  };
}
