import type { TermId, TermList } from "../vocabulary/termLists.js";
import type { Bilingual } from "./bilingual.js";

/**
 * A term of one of the closed lists, with its definition and its codes in other schemes.
 *
 * @typeParam List - The names of the lists: ours, or `string` for lists of your own.
 * @typeParam Id - The ids of the terms.
 */
export interface Term<List extends string = TermList, Id extends string = TermId> {
  /** The term as records have it. Unique within its list. */
  readonly id: Id;
  /** The list it belongs to, such as `event-kinds`. */
  readonly list: List;
  /** What people call it. */
  readonly label: Bilingual;
  /** Other words that people type to find it, including loaded words. They are only searched, never shown. */
  readonly synonyms?: Synonyms;
  /** What it means, and what it does not mean. */
  readonly definition: Bilingual;
  /** The wider term (SKOS `broader`): the group of an event kind. */
  readonly broader?: Id;
  /** Only for a post: whether only one person can hold it at a time. */
  readonly exclusive?: boolean;
  /** Only for a modality: whether such an act is done or is going on. */
  readonly done?: boolean;
  /**
   * Codes of other schemes, or the reason why there is none. For a kind of event: the codes of an act that is
   * done.
   */
  readonly crosswalk: readonly CrosswalkEntry[];
  /**
   * Only for a kind or group of events, or for a modality: the codes of an act that is not done.
   * `crosswalkOf` chooses among them.
   */
  readonly prospects?: readonly ProspectEntry[];
}

/** A term of a list of your own, or of ours before it is compiled. */
export type AnyTerm = Term<string, string>;

/** Other words to search for a term, in each language. */
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
  /** How close the meanings are (SKOS mapping relation). */
  readonly match: "exact" | "close" | "broad" | "narrow";
}

/** Why a scheme has no code. */
export interface CrosswalkGap {
  /** The scheme. */
  readonly scheme: CrosswalkScheme;
  /**
   * The reason, in this order: the scheme does not cover it; it no longer covers it; it covers it only when
   * somebody was killed; it is an attribute of other codes there; the term is more general than the scheme's
   * codes; the act is not done; the act depends on another one that may never happen.
   */
  readonly none:
    | "not-covered"
    | "dropped"
    | "only-if-lethal"
    | "attribute"
    | "too-general"
    | "not-done"
    | "conditional";
}

/** The code of a scheme for an act that is not done, or the reason why there is none. */
export type ProspectEntry = ProspectCode | ProspectGap;

/** A code for an act that is not done. */
export interface ProspectCode extends CrosswalkCode {
  /** The modality, such as `threatened`. */
  readonly modality: string;
}

/** Why a scheme has no code for an act that is not done. */
export interface ProspectGap extends CrosswalkGap {
  /** The modality, such as `conditional`. */
  readonly modality: string;
}

/** The schemes that terms are mapped to. */
export type CrosswalkScheme =
  "plover" | "cameo" | "acled" | "ucdp" | "gtd" | "airwars" | "sfm" | "bods" | "wikidata";
