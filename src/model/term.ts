import type { Bilingual } from "./bilingual.js";

/** A term of one of the closed lists, with its definition and its codes in the field's schemes. */
export interface Term {
  /** The term as it stands in records. Unique within its list. */
  readonly id: string;
  /** The list it belongs to, such as `event-kinds`. */
  readonly list: string;
  /** What people call it. */
  readonly label: Bilingual;
  /** What it means and what it does not. */
  readonly definition: Bilingual;
  /** The wider term (SKOS `broader`): the group of an event kind. */
  readonly broader?: string;
  /** Of a post: whether one person holds it at a time. */
  readonly exclusive?: boolean;
  /** Codes of other schemes, or the reason why there is none. */
  readonly crosswalk: readonly CrosswalkEntry[];
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
