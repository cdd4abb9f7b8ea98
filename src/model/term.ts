import type { TermId, TermList } from "../vocabulary/termLists.js";
import type { Bilingual } from "./bilingual.js";

/**
 * A term of one of the closed lists, with its definition and its codes in the field's schemes.
 *
 * @typeParam List - The lists there are: ours, or `string` for lists of your own.
 * @typeParam Id - The terms there are.
 */
export interface Term<List extends string = TermList, Id extends string = TermId> {
  /** The term as it stands in records. Unique within its list. */
  readonly id: Id;
  /** The list it belongs to, such as `event-kinds`. */
  readonly list: List;
  /** What people call it. */
  readonly label: Bilingual;
  /** What else people type who look for it, loaded words too: they are searched and printed nowhere. */
  readonly synonyms?: Synonyms;
  /** What it means and what it does not. */
  readonly definition: Bilingual;
  /** The wider term (SKOS `broader`): the group of an event kind. */
  readonly broader?: Id;
  /** Of a post: whether one person holds it at a time. */
  readonly exclusive?: boolean;
  /** Codes of other schemes, or the reason why there is none. */
  readonly crosswalk: readonly CrosswalkEntry[];
}

/** A term of lists of your own, or of ours before they are compiled. */
export type AnyTerm = Term<string, string>;

/** The words that a term is also searched by, in each language. */
export interface Synonyms {
  /** In English. */
  readonly en: readonly string[];
  /** In Arabic. */
  readonly ar: readonly string[];
}

/** The code of one scheme for a term, or the reason why it has none. */
export type CrosswalkEntry = CrosswalkCode | CrosswalkGap;

/** A code that another scheme would use. */
export interface CrosswalkCode {
  /** The scheme. */
  readonly scheme: CrosswalkScheme;
  /** The scheme's own code. */
  readonly code: string;
  /** How near the meanings are (SKOS mapping relation). */
  readonly match: "exact" | "close" | "broad" | "narrow";
}

/** Why a scheme has no code. */
export interface CrosswalkGap {
  /** The scheme. */
  readonly scheme: CrosswalkScheme;
  /** The reason. */
  readonly none: "not-covered" | "dropped" | "only-if-lethal" | "attribute" | "too-general";
}

/** The schemes that terms are mapped to. */
export type CrosswalkScheme =
  "plover" | "cameo" | "acled" | "ucdp" | "gtd" | "airwars" | "sfm" | "bods" | "wikidata";
