import type { JsonLdContext, JsonLdName } from "./jsonLd.js";

/**
 * Where the terms of our lists and the properties of our model stand: a package URL (ECMA-427), which is an IRI and
 * needs no web address.
 */
export const OURS = "pkg:npm/iraq-conflict-data#";

const SCHEMA = "http://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";
const DCTERMS = "http://purl.org/dc/terms/";
/** The datatype of EDTF, by the Library of Congress. */
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

/** How the values of a name are held. */
const iri = { "@type": "@id" } as const;
const iris = { "@type": "@id", "@container": "@list" } as const;
const byLanguage = { "@container": "@language" } as const;
const english = { "@language": "en" } as const;
const edtf = { "@type": EDTF } as const;
const day = { "@type": "http://www.w3.org/2001/XMLSchema#date" } as const;
const address = { "@type": "http://www.w3.org/2001/XMLSchema#anyURI" } as const;

type Held = Omit<JsonLdName, "@id">;

/** Names of published vocabularies. */
const publishedNames: JsonLdContext = /* @__PURE__ */ (() => {
  const of = (base: string, names: Readonly<Record<string, readonly [string, Held?]>>) =>
    Object.entries(names).map(([name, [local, held]]): [string, JsonLdName] => [
      name,
      { "@id": `${base}${local}`, ...held },
    ]);
  const types = (base: string, ...names: readonly string[]) =>
    names.map((name): [string, JsonLdName] => [name, { "@id": `${base}${name}` }]);
  return Object.fromEntries([
    ...types(
      SCHEMA,
      ...["Event", "Claim", "Role", "Observation", "QuantitativeValue", "Person", "Organization"],
      ...["GovernmentOrganization", "NewsMediaOrganization", "PoliticalParty"],
      ...["ResearchOrganization", "Thing", "Place", "City", "Country", "BodyOfWater"],
      ...["SeaBodyOfWater", "GeoCoordinates", "CreativeWork", "NewsArticle", "Report", "Dataset"],
    ),
    ...types(PROV, "Entity", "Agent", "Plan"),
    ...of(SCHEMA, {
      name: ["name", byLanguage],
      description: ["description", byLanguage],
      alternateName: ["alternateName"],
      startDate: ["startDate"],
      endDate: ["endDate"],
      location: ["location", iri],
      subjectOf: ["subjectOf"],
      text: ["text"],
      position: ["position"],
      roleName: ["roleName", iri],
      measuredProperty: ["measuredProperty", iri],
      observationAbout: ["observationAbout", iri],
      value: ["value"],
      minValue: ["minValue"],
      maxValue: ["maxValue"],
      unitCode: ["unitCode", iri],
      containedInPlace: ["containedInPlace", iri],
      geo: ["geo"],
      latitude: ["latitude"],
      longitude: ["longitude"],
      publisher: ["publisher", iri],
      inLanguage: ["inLanguage"],
      datePublished: ["datePublished"],
      dateline: ["dateline"],
      url: ["url", address],
      sha256: ["sha256"],
    }),
    ...of(PROV, {
      wasQuotedFrom: ["wasQuotedFrom", iri],
      wasAttributedTo: ["wasAttributedTo", iri],
      wasInfluencedBy: ["wasInfluencedBy", iri],
      alternateOf: ["alternateOf", iri],
    }),
    ...of(DCTERMS, {
      kind: ["type", iri],
      date: ["date", edtf],
      source: ["source"],
      identifier: ["identifier"],
    }),
  ]);
})();

/** Names of ours, for what no published vocabulary says: how values are held, and what they mean. */
const model: Readonly<Record<string, readonly [Held, string]>> = {
  modality: [
    iri,
    "Whether an act or a number occurred, is going on, or was planned, threatened, demanded or made conditional.",
  ],
  status: [
    iri,
    "How a speaker says something: reported, claimed, alleged, denied, confirmed, announced.",
  ],
  identity: [
    iri,
    "Whether an actor is known by name, a category, seen without a name, or not known.",
  ],
  earliest: [day, "The first day that something may have been."],
  latest: [day, "The last day that something may have been."],
  dateBasis: [iri, "Whether the text states the date, or it was worked out."],
  dateNote: [english, "How a date was worked out."],
  asOf: [edtf, "The time of a level, in EDTF."],
  period: [edtf, "The time over which a count or a duration runs, in EDTF."],
  valid: [
    edtf,
    "When a post or a relation held, an interval in EDTF; a blank end is unknown, two dots are open.",
  ],
  attestedFirst: [day, "The first day on which evidence says that a post or a relation held."],
  attestedLast: [day, "The last day on which evidence says that a post or a relation held."],
  attests: [edtf, "The day on which a claim says that a post or a relation held, in EDTF."],
  precision: [
    iri,
    "How exactly it is known where something was, or how large an area a point stands for.",
  ],
  participant: [{}, "A part in an act: who, in which role, how certain."],
  actor: [iri, "Who has the part."],
  weapon: [iri, "What was fired or laid, or was meant to be."],
  link: [{}, "A link to another act."],
  to: [iri, "The act that a link leads to."],
  witnesses: [{}, "How many independent witnesses tell it."],
  inference: [{}, "A coded field that no paragraph states."],
  field: [{}, "The name of the field."],
  reason: [english, "Why it is coded."],
  supports: [{}, "A field of the record that the claim supports."],
  says: [{}, "What the claim says differently from the record."],
  via: [iris, "Who passed the claim on, the nearest to the speaker first."],
  post: [{}, "A post that a person held."],
  relation: [{}, "A relation to another actor."],
  object: [iri, "The other actor of a relation, or the body that a post belongs to."],
  alias: [{}, "Another name, with the one who uses it, where using it takes a side."],
  country: [{}, "ISO 3166-1 code of the country."],
  subdivision: [{}, "ISO 3166-2 code of the subdivision."],
  pcode: [{}, "P-code of the area (OCHA COD-AB)."],
  access: [iri, "How much of the text was read."],
  accessed: [day, "The day on which the page was read."],
  bound: [iri, "How a number is meant: exact, at least, about ..."],
  word: [iri, "The word that was given instead of a number."],
  act: [iri, "The event or prospect that a number belongs to."],
};

/** Every name of a document. */
export const allNames: JsonLdContext = /* @__PURE__ */ (() => ({
  ...publishedNames,
  ...Object.fromEntries(
    Object.entries(model).map(([name, [held]]) => [
      name,
      { "@id": `${OURS}model/${name}`, ...held },
    ]),
  ),
}))();

/** What our names mean, in English. */
export const ourMeanings: readonly (readonly [name: string, meaning: string])[] =
  /* @__PURE__ */ (() =>
    Object.entries(model).map(([name, [, meaning]]) => [name, meaning] as const))();
