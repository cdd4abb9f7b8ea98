import type { EventCriteria } from "../select/eventCriteria.js";
import type { OneOrMore } from "../../input/oneOrMore.js";
import type { Posting } from "./posting.js";
import { postingOf, type Postings } from "./postings.js";
import { pairOf, type Terms } from "./terms.js";

/** What a criterion lets through: the records with any of some terms. */
export type AnyOf = readonly Posting[];

/** Looks up the criteria that speak of terms; all must hold. A value that nobody has is left out. */
export function wantedPostings(terms: Terms, postings: Postings, criteria: EventCriteria): AnyOf[] {
  const { involving, role, kind, at, modality, status, speaker, source } = criteria;
  const wanted: AnyOf[] = [];
  const parts = involving !== undefined && role !== undefined;
  if (parts) wanted.push(partsOf(terms, postings, involving, role));
  if (!parts && involving !== undefined) wanted.push(anyOf(terms.actor, postings, involving));
  if (!parts && role !== undefined) wanted.push(anyOf(terms.role, postings, role));
  if (kind !== undefined) wanted.push(anyOf(terms.kind, postings, kind));
  if (at !== undefined) wanted.push(anyOf(terms.place, postings, at));
  if (modality !== undefined) wanted.push(anyOf(terms.modality, postings, modality));
  if (status !== undefined) wanted.push(anyOf(terms.status, postings, status));
  if (speaker !== undefined) wanted.push(anyOf(terms.speaker, postings, speaker));
  if (source !== undefined) wanted.push(anyOf(terms.source, postings, source));
  return wanted;
}

function anyOf(
  known: ReadonlyMap<string, number>,
  postings: Postings,
  asked: OneOrMore<string>,
): AnyOf {
  return numbersOf(known, asked).map((term) => postingOf(postings, term));
}

function partsOf(
  terms: Terms,
  postings: Postings,
  actors: OneOrMore<string>,
  roles: OneOrMore<string>,
): AnyOf {
  const numbers = numbersOf(terms.role, roles);
  return numbersOf(terms.actor, actors)
    .flatMap((actor) => numbers.map((role) => terms.part.get(pairOf(role, actor))))
    .filter(isKnown)
    .map((part) => postingOf(postings, part));
}

function numbersOf(known: ReadonlyMap<string, number>, asked: OneOrMore<string>): number[] {
  const values = typeof asked === "string" ? [asked] : asked;
  return values.map((value) => known.get(value)).filter(isKnown);
}

function isKnown(term: number | undefined): term is number {
  return term !== undefined;
}
