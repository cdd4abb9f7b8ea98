import { refuse } from "../../input/refuse.js";
import { requireRecords } from "../../input/requireRecords.js";
import { having, listOf, maybe, oneOf, type Shape } from "../../input/shape.js";
import type { AnyTerm, CrosswalkCode, CrosswalkEntry, ProspectEntry } from "../../model/term.js";
import { writable } from "../whole/wholeShapes.js";
import { iriOf, requireBase } from "./iriOf.js";
import type { JsonLdContext, JsonLdDocument, JsonLdNode } from "./jsonLd.js";
import { nodeOf } from "./nodeOf.js";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const WIKIDATA = "http://www.wikidata.org/entity/";

const termShape: Shape = /* @__PURE__ */ (() => {
  const both = having({ en: writable, ar: writable });
  const code = having({
    scheme: writable,
    code: writable,
    match: oneOf(["exact", "close", "broad", "narrow"]),
  });
  const gap = having({ scheme: writable, none: writable });
  const modality = having({ modality: writable });
  const entry: Shape = (value) =>
    having({})(value) ?? (isCode(value as CrosswalkEntry) ? code : gap)(value);
  return having({
    id: writable,
    list: writable,
    label: both,
    definition: both,
    synonyms: maybe(having({ en: listOf(writable), ar: listOf(writable) })),
    broader: maybe(writable),
    crosswalk: listOf(entry),
    prospects: maybe(listOf((value) => entry(value) ?? modality(value))),
  });
})();

const names: JsonLdContext = /* @__PURE__ */ (() => {
  const iri = { "@type": "@id" } as const;
  const held = {
    Concept: {},
    ConceptScheme: {},
    prefLabel: { "@container": "@language" },
    hiddenLabel: { "@container": "@language" },
    definition: { "@container": "@language" },
    note: { "@language": "en" },
    notation: {},
    inScheme: iri,
    hasTopConcept: iri,
    topConceptOf: iri,
    broader: iri,
    narrower: iri,
    exactMatch: iri,
    closeMatch: iri,
    broadMatch: iri,
    narrowMatch: iri,
  } as const;
  return Object.fromEntries(
    Object.entries(held).map(([name, how]) => [name, { "@id": `${SKOS}${name}`, ...how }]),
  );
})();

/**
 * Closed lists as concept schemes of SKOS, in JSON-LD: labels and definitions in both languages, wider terms, and
 * the codes of other schemes.
 *
 * Synonyms are hidden labels: people type them to find a term, and they are never shown. A code of another scheme is
 * a concept of that scheme, tied by `exactMatch`, `closeMatch`, `broadMatch` or `narrowMatch`. Why there is no code,
 * and the codes of acts that are not done, stand in notes.
 *
 * @param terms - Terms of any lists, ours or yours.
 * @param base - Where they live: an absolute IRI that ends in `/`, `#` or `:`. Ours are at
 *   `pkg:npm/iraq-conflict-data#`, and `toJsonLd` points to them there.
 * @returns A document with its context: expanding it takes no network.
 * @throws {RangeError} When `base` is no such IRI, or a term lacks what is read, comes twice in its list, or holds NUL
 *   or half of a surrogate pair. The message names the term.
 * @remarks
 * O(n). SKOS (W3C, 2009), JSON-LD 1.1 (W3C, 2020). A wider term that was not passed is left out. Where the lists of
 * two terms differ, the wider one is looked for in the same list first.
 * @example
 * ```ts
 * import { toSkos } from "iraq-conflict-data/interop";
 *
 * const both = (en, ar) => ({ en, ar });
 * const attack = {
 *   id: "attack", list: "groups", label: both("Attack", "هجوم"), definition: both("Use of force.", "استعمال القوة."),
 *   crosswalk: [{ scheme: "cameo", code: "19", match: "close" }],
 * };
 * const [scheme, concept] = toSkos([attack], "https://example.org/")["@graph"];
 * [scheme["@id"], concept["@id"]]; // => ["https://example.org/terms/groups", "https://example.org/terms/groups/attack"]
 * concept.closeMatch; // => ["https://example.org/schemes/cameo/19"]
 * ```
 */
export function toSkos(terms: readonly AnyTerm[], base: string): JsonLdDocument {
  requireRecords("toSkos", "terms", terms, termShape);
  requireBase("toSkos", base);
  const lists = new Map<string, Map<string, AnyTerm>>();
  for (const [index, term] of terms.entries()) {
    const list = lists.get(term.list) ?? new Map<string, AnyTerm>();
    if (list.has(term.id))
      refuse(`toSkos: terms[${index}].id`, term.id, "each term of a list once");
    lists.set(term.list, list.set(term.id, term));
  }
  const schemes = [...lists].flatMap(([list, members]) => {
    const inScheme = iriOf(base, "terms", list);
    const top = [...members.values()].filter(({ broader }) => !members.has(broader ?? ""));
    return [
      nodeOf({
        "@id": inScheme,
        "@type": "ConceptScheme",
        notation: list,
        hasTopConcept: top.map(({ id }) => iriOf(base, "terms", list, id)),
      }),
      ...[...members.values()].map((term) => conceptNode(term, base, lists)),
    ];
  });
  return { "@context": names, "@graph": [...schemes, ...foreignNodes(terms, base)] };
}

function conceptNode(
  { id, list, label, definition, synonyms, broader, crosswalk, prospects = [] }: AnyTerm,
  base: string,
  lists: ReadonlyMap<string, ReadonlyMap<string, AnyTerm>>,
): JsonLdNode {
  const inScheme = iriOf(base, "terms", list);
  const holders = [list, ...lists.keys()];
  const wider = broader && holders.find((name) => lists.get(name)?.has(broader));
  const matches = (match: string): string[] =>
    crosswalk.flatMap((entry) =>
      isCode(entry) && entry.match === match ? [foreignIri(base, entry.scheme, entry.code)] : [],
    );
  return nodeOf({
    "@id": iriOf(base, "terms", list, id),
    "@type": "Concept",
    notation: id,
    prefLabel: label,
    hiddenLabel: synonyms,
    definition,
    inScheme,
    topConceptOf: wider === list ? undefined : inScheme,
    broader: wider && iriOf(base, "terms", wider, broader),
    exactMatch: matches("exact"),
    closeMatch: matches("close"),
    broadMatch: matches("broad"),
    narrowMatch: matches("narrow"),
    note: [
      ...crosswalk.filter((entry) => !isCode(entry)).map((entry) => told(entry)),
      ...prospects.map((entry) => `${entry.modality}: ${told(entry)}`),
    ],
  });
}

/** The schemes that codes belong to, and their codes as concepts. */
function foreignNodes(terms: readonly AnyTerm[], base: string): JsonLdNode[] {
  const nodes = new Map<string, JsonLdNode>();
  for (const entry of terms.flatMap(({ crosswalk }) => crosswalk)) {
    if (!isCode(entry)) continue;
    const { scheme, code } = entry;
    const inScheme = iriOf(base, "schemes", scheme);
    const iri = foreignIri(base, scheme, code);
    nodes.set(inScheme, { "@id": inScheme, "@type": "ConceptScheme", notation: scheme });
    nodes.set(iri, { "@id": iri, "@type": "Concept", notation: code, inScheme });
  }
  return [...nodes.values()];
}

/** Wikidata has IRIs of its own; the others publish none for their codes. */
function foreignIri(base: string, scheme: string, code: string): string {
  return scheme === "wikidata" && /^Q\d+$/.test(code)
    ? WIKIDATA + code
    : iriOf(base, "schemes", scheme, code);
}

function isCode(
  entry: CrosswalkEntry | ProspectEntry,
): entry is Extract<typeof entry, { readonly code: string }> {
  return (entry as Partial<CrosswalkCode>).code !== undefined;
}

/** A code, or why there is none, as a note. */
function told(entry: CrosswalkEntry | ProspectEntry): string {
  return isCode(entry)
    ? `${entry.scheme} ${entry.code} (${entry.match})`
    : `no code in ${entry.scheme}: ${entry.none}`;
}
