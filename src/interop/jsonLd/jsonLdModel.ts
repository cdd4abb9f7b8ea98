import type { JsonLdDocument } from "./jsonLd.js";
import { OURS, ourMeanings } from "./names.js";

/**
 * What the properties mean that `toJsonLd` uses and no published vocabulary has, as linked data.
 *
 * @returns A document with one `rdf:Property` each: its IRI, its name, and what it means in English.
 * @remarks O(1). RDF Schema 1.1 (W3C, 2014).
 * @example
 * ```ts
 * import { jsonLdModel } from "iraq-conflict-data/interop";
 *
 * const status = jsonLdModel()["@graph"].find(({ label }) => label === "status");
 * status["@id"]; // => "pkg:npm/iraq-conflict-data#model/status"
 * ```
 */
export function jsonLdModel(): JsonLdDocument {
  const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
  return {
    "@context": {
      Property: { "@id": "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property" },
      label: { "@id": `${rdfs}label` },
      comment: { "@id": `${rdfs}comment`, "@language": "en" },
    },
    "@graph": ourMeanings.map(([name, comment]) => ({
      "@id": `${OURS}model/${name}`,
      "@type": "Property",
      label: name,
      comment,
    })),
  };
}
