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
  /** Of a modality: whether such an act is done, for good or so far. */
  readonly done?: boolean;
  /** Codes of other schemes, or the reason why there is none. Of a kind of event: for an act that is done. */
  readonly crosswalk: readonly CrosswalkEntry[];
  /** Of a kind or group of events, or of a modality: codes for an act that is not done. `crosswalkOf` chooses. */
  readonly prospects?: readonly ProspectEntry[];
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
  /**
   * The reason: the scheme does not cover it, no longer does, or only where somebody was killed; it is a mark of other
   * codes there; the term holds what the scheme tells apart; the act is not done; it hangs on another that may never come.
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

/** What a scheme has for an act in a modality that is not done. */
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
