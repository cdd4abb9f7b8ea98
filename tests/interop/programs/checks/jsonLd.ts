import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { jsonLdModel } from "../../../../src/interop/jsonLd/jsonLdModel.js";
import type { JsonLdDocument } from "../../../../src/interop/jsonLd/jsonLd.js";
import { toJsonLd } from "../../../../src/interop/jsonLd/toJsonLd.js";
import { toSkos } from "../../../../src/interop/jsonLd/toSkos.js";
import { records } from "../../../hostile/records.js";
import { hostileText } from "../../hostileText.js";
import { answers, type ForeignCheck, outputOf } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

const HOSTILE = 2_000;
const BASE = "pkg:npm/iraq-conflict-data#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const SKOS = "http://www.w3.org/2004/02/skos/core#";

/** No network: whatever is not in the document is not there. */
const alone = {
  safe: true, // throws when anything would be dropped
  documentLoader: (url: string) => Promise.reject(new Error(`The document asks for ${url}.`)),
};

export const check: ForeignCheck = {
  name: "jsonld expands JSON-LD without network, n3 reads it as N-Quads",
  run: async (work) => {
    const documents: Readonly<Record<string, JsonLdDocument>> = {
      records: toJsonLd(library, BASE),
      vocabularies: toSkos(library.terms, BASE),
      model: jsonLdModel(),
    };
    const proved: string[] = [];
    let quads: Quad[] = [];
    for (const [name, document] of Object.entries(documents)) {
      const text = JSON.stringify(document);
      const lines = await nquadsOf(JSON.parse(text) as object);
      const read = new Parser({ format: "N-Quads" }).parse(lines);
      // Through expansion and back: the same statements.
      const expanded = (await jsonld.expand(JSON.parse(text) as object, alone)) as object;
      const context = { "@context": document["@context"] };
      const compacted = await jsonld.compact(expanded, context as jsonld.ContextDefinition, alone);
      mustEqual(
        `statements of ${name}, round`,
        statements(await nquadsOf(compacted)),
        statements(lines),
      );
      quads = quads.concat(read);
      proved.push(`${name}: ${document["@graph"].length} nodes, ${read.length} statements`);
      if (answers("rapper", "--version")) {
        const file = join(work, `${name}.nq`);
        writeFileSync(file, lines);
        const told = outputOf("rapper", ["-q", "-i", "nquads", "-o", "ntriples", file]);
        mustEqual(
          `statements of ${name}, by rapper`,
          told.trimEnd().split("\n").length,
          read.length,
        );
        proved.push(`${name}: as many by Debian's rapper`);
      }
    }
    proved.push(...resolved(quads), ...counted(quads), await hostile());
    return proved;
  },
};

async function nquadsOf(document: object): Promise<string> {
  const options = { ...alone, format: "application/n-quads" };
  return (await jsonld.toRDF(document as jsonld.JsonLdDocument, options as object)) as string;
}

/** The statements as they can be compared: blank nodes have other names each time. */
function statements(lines: string): string[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => line.replaceAll(/_:\w+/g, "_:"))
    .sort();
}

/** Every property and class is defined by its vocabulary; every term and record of ours is described. */
function resolved(quads: readonly Quad[]): string[] {
  const require = createRequire(import.meta.url);
  const published = ["schema", "prov", "skos", "dcterms", "rdf", "rdfs"].flatMap((name) => {
    const path = require.resolve(`@vocabulary/${name}`);
    return new Parser({ format: "N-Quads" }).parse(
      readFileSync(path.replace("index.js", `${name}.nq`), "utf8"),
    );
  });
  const known = new Set([...published, ...quads].map(({ subject }) => subject.value));
  const properties = new Set(quads.map(({ predicate }) => predicate.value));
  const classes = new Set(
    quads.flatMap(({ predicate, object }) => (predicate.value === TYPE ? [object.value] : [])),
  );
  const pointed = new Set(
    quads.flatMap(({ object }) => (object.value.startsWith(BASE) ? [object.value] : [])),
  );
  mustEqual(
    "what nobody defines",
    [...properties, ...classes, ...pointed].filter((iri) => !known.has(iri)),
    [],
  );
  return [
    `${properties.size} properties and ${classes.size} classes, each defined by its vocabulary`,
    `${pointed.size} records, terms and codes that are pointed to, each described`,
  ];
}

/** As many things of each sort as the library has. */
function counted(quads: readonly Quad[]): string[] {
  const typed = (type: string) =>
    quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
      .length;
  const { events, prospects, terms, sources, actors, figures, places } = library;
  const ties = actors.flatMap(({ posts, relations }) => [...posts, ...relations]);
  const evidence = [...events, ...prospects, ...actors, ...figures, ...ties].flatMap(
    (record): readonly object[] => record.evidence,
  );
  mustEqual("events", typed("http://schema.org/Event"), events.length);
  mustEqual("plans", typed("http://www.w3.org/ns/prov#Plan"), prospects.length);
  mustEqual("agents", typed("http://www.w3.org/ns/prov#Agent"), actors.length);
  mustEqual("claims", typed("http://schema.org/Claim"), evidence.length);
  const codes = new Set(
    terms.flatMap(({ crosswalk }) =>
      crosswalk.flatMap((entry) => ("code" in entry ? [`${entry.scheme} ${entry.code}`] : [])),
    ),
  );
  mustEqual("concepts", typed(`${SKOS}Concept`), terms.length + codes.size);
  const named = quads.filter(
    ({ predicate, object }) =>
      predicate.value === "http://schema.org/name" &&
      "language" in object &&
      object.language === "ar",
  );
  mustEqual(
    "Arabic names",
    named.map(({ object }) => object.value).sort(),
    [
      ...[...events, ...prospects].map(({ title }) => title.ar),
      ...[...actors, ...places].map(({ names }) => names.ar),
    ].sort(),
  );
  return [
    `${events.length} events, ${prospects.length} plans, ${actors.length} agents, ${sources.length} sources, ${evidence.length} claims`,
  ];
}

/** Hostile texts in every place where a record has words, through jsonld and n3. */
async function hostile(): Promise<string> {
  const isWritable = (text: string) => !/[\0\p{Surrogate}]/u.test(text);
  const texts = fc.sample(hostileText.filter(isWritable), { seed: 13, numRuns: HOSTILE });
  const [attack] = records.events;
  const [town] = records.places;
  const [article] = records.sources;
  const both = (en: string) => ({ en, ar: en });
  const document = toJsonLd(
    {
      events: texts.map((text, index) => ({
        ...attack,
        id: `${index} ${text}`,
        title: both(text),
        summary: both(text),
        date: { ...attack?.date, note: text },
        inferred: [{ field: text, reason: text }],
        evidence: [
          { ...attack?.evidence[0], phrase: text, source: text, speaker: text, via: [text] },
        ],
      })) as never,
      places: texts.map((text, index) => ({
        ...town,
        id: `${index} ${text}`,
        names: both(text),
        aliases: [{ text, lang: "ar", kind: "full" }],
      })) as never,
      sources: texts.map((text, index) => ({
        ...article,
        id: `${index} ${text}`,
        title: both(text),
        dateline: text,
        url: text,
      })) as never,
    },
    "https://example.org/",
  );
  const lines = await nquadsOf(JSON.parse(JSON.stringify(document)) as object);
  const read = new Parser({ format: "N-Quads" }).parse(lines);
  const seen = new Map<string, Set<string>>();
  for (const { predicate, object } of read) {
    const values = seen.get(predicate.value) ?? new Set();
    seen.set(predicate.value, values.add(object.value));
  }
  const properties = [
    ...["name", "description", "text", "dateline", "url", "alternateName"].map(
      (name) => `http://schema.org/${name}`,
    ),
    ...["dateNote", "field", "reason"].map((name) => `${BASE}model/${name}`),
  ];
  for (const property of properties) {
    const lost = texts.filter((text) => !seen.get(property)?.has(text));
    mustEqual(`texts that ${property} lost`, lost, []);
  }
  const speakers = seen.get("http://www.w3.org/ns/prov#wasAttributedTo");
  const named = texts.map((text) => `https://example.org/actors/${encodeURIComponent(text)}`);
  mustEqual(
    "ids that were lost",
    named.filter((iri) => !speakers?.has(iri)),
    [],
  );
  return `${texts.length} hostile texts in ${properties.length + 1} places each, all unharmed`;
}
