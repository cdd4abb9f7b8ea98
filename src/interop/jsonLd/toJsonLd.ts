import { shown } from "../../errors/shown.js";
import { refuse } from "../../input/refuse.js";
import type { Act } from "../../model/act.js";
import type { Actor, Post, Relation } from "../../model/actor.js";
import type { Alias } from "../../model/alias.js";
import type { CollectionName } from "../../model/collectionName.js";
import type { Dataset } from "../../model/dataset.js";
import type { Attestation, Evidence, Inference } from "../../model/evidence.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordDate } from "../../model/recordDate.js";
import type { Source } from "../../model/source.js";
import { plainEnds } from "../whole/plainEnds.js";
import { requireWhole } from "../whole/requireWhole.js";
import { valueOf } from "../whole/valueOf.js";
import { wholeShapes } from "../whole/wholeShapes.js";
import { iriOf, requireBase } from "./iriOf.js";
import type { JsonLdDocument, JsonLdNode } from "./jsonLd.js";
import { allNames, OURS } from "./names.js";
import { nodeOf } from "./nodeOf.js";

/** The IRI of a record. */
type Locate = (collection: CollectionName, id: string) => string;

const XSD = "http://www.w3.org/2001/XMLSchema#";
/** A language tag (BCP 47), by its form. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i;

/** The class of schema.org for each kind of actor; of others, nothing more is said than that they act. */
const actorTypes: Readonly<Record<string, string>> = {
  person: "Person",
  state: "GovernmentOrganization",
  government: "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  parliament: "GovernmentOrganization",
  judiciary: "GovernmentOrganization",
  "armed-force": "GovernmentOrganization",
  "security-force": "GovernmentOrganization",
  "diplomatic-mission": "GovernmentOrganization",
  "armed-group": "Organization",
  coalition: "Organization",
  party: "PoliticalParty",
  "political-alliance": "Organization",
  "intergovernmental-body": "Organization",
  committee: "Organization",
  office: "Organization",
  "media-outlet": "NewsMediaOrganization",
  company: "Organization",
  "research-body": "ResearchOrganization",
};
/** The class of schema.org for each kind of place. */
const placeTypes: Readonly<Record<string, string>> = {
  country: "Country",
  city: "City",
  waterway: "BodyOfWater",
  sea: "SeaBodyOfWater",
};
/** The class of schema.org for each kind of source. */
const sourceTypes: Readonly<Record<string, string>> = {
  "news-article": "NewsArticle",
  "wire-report": "NewsArticle",
  report: "Report",
  dataset: "Dataset",
};

/**
 * The records as linked data: JSON-LD in the words of schema.org and PROV-O, with the terms of our lists as
 * concepts of SKOS.
 *
 * - An event is a `schema:Event`. A prospect is none, but a `prov:Plan`: who counts events never counts a threat.
 * - Each evidence item is a `schema:Claim` under `subjectOf`, quoted from its source (`prov:wasQuotedFrom`) and
 *   attributed to its speaker (`prov:wasAttributedTo`), with its status.
 * - A part, a post, a relation and a link is a `schema:Role`, with its role, status or time.
 * - A date is EDTF (`dcterms:date`); `startDate` and `endDate` are there only when the date is plain.
 * - A name that takes a side (an `epithet`) is never an `alternateName`, but attributed to the one who uses it.
 * - What no published vocabulary says has a property of ours, which `jsonLdModel` defines.
 *
 * @param records - Any of the six collections; all exports of the package in one object also fit.
 * @param base - Where the records live: an absolute IRI that ends in `/`, `#` or `:`. Ours are at
 *   `pkg:npm/iraq-conflict-data#`.
 * @returns A document with its context: expanding it takes no network.
 * @throws {RangeError} When a collection is unknown, `base` is no such IRI, a record lacks what is read or comes
 *   twice, the language of a name is no language tag, or a text holds NUL or half of a surrogate pair. The message
 *   names the record.
 * @remarks
 * O(n). JSON-LD 1.1 (W3C, 2020), PROV-O (W3C, 2013), schema.org. The IRI of a record is `base`, the collection and
 * the id. A link is kept when the act that it leads to was passed, since only then it is known which collection that
 * is in. Not in it: the digests of paragraphs, and paragraphs without facts.
 * @example
 * ```ts
 * import { toJsonLd } from "iraq-conflict-data/interop";
 *
 * const land = { id: "land", kind: "country", names: { en: "Land", ar: "بلد" }, aliases: [], path: ["land"] };
 * const [node] = toJsonLd({ places: [land] }, "https://example.org/")["@graph"];
 * node["@id"]; // => "https://example.org/places/land"
 * node["@type"]; // => "Country"
 * node.name; // => { en: "Land", ar: "بلد" }
 * ```
 */
export function toJsonLd(records: Partial<Dataset>, base: string): JsonLdDocument {
  requireWhole("toJsonLd", records, wholeShapes);
  requireBase("toJsonLd", base);
  const {
    events = [],
    prospects = [],
    actors = [],
    figures = [],
    places = [],
    sources = [],
  } = records;
  const locate: Locate = (collection, id) => iriOf(base, collection, id);
  const known = new Map<string, CollectionName>([
    ...events.map(({ id }) => [id, "events"] as const),
    ...prospects.map(({ id }) => [id, "prospects"] as const),
  ]);
  const locateAct = (id: string): string | undefined => {
    const collection = known.get(id);
    return collection && locate(collection, id);
  };
  return {
    "@context": allNames,
    "@graph": [
      ...events.map((act) => actNode("events", act, locate, locateAct)),
      ...prospects.map((act) => actNode("prospects", act, locate, locateAct)),
      ...actors.map((actor) => actorNode(actor, locate)),
      ...figures.map((figure) => figureNode(figure, locate)),
      ...places.map((place) => placeNode(place, locate)),
      ...sources.map((source) => sourceNode(source, locate)),
    ],
  };
}

function actNode(
  collection: "events" | "prospects",
  act: Act,
  locate: Locate,
  locateAct: (id: string) => string | undefined,
): JsonLdNode {
  const isEvent = collection === "events";
  return nodeOf({
    "@id": locate(collection, act.id),
    "@type": isEvent ? "Event" : "Plan",
    name: act.title,
    description: act.summary,
    kind: concept("event-kinds", act.kind),
    modality: concept("modalities", act.modality),
    date: act.date.edtf,
    ...(isEvent && startAndEnd(act.date.edtf)),
    ...boundsOf(act.date),
    ...placed(act.place, locate),
    participant: act.participants.map(({ actor, role, status }) => ({
      "@type": "Role",
      roleName: concept("roles", role),
      actor: locate("actors", actor),
      status: concept("statuses", status),
    })),
    weapon: act.weapons.map((weapon) => concept("weapons", weapon)),
    link: act.links.flatMap(({ kind, to }) => {
      const found = locateAct(to);
      return found === undefined
        ? []
        : [{ "@type": "Role", roleName: concept("link-kinds", kind), to: found }];
    }),
    witnesses: act.witnesses,
    inference: inferences(act.inferred),
    subjectOf: act.evidence.map((item) => claim(item, locate)),
  });
}

function actorNode(actor: Actor, locate: Locate): JsonLdNode {
  const sided = actor.aliases.filter(({ kind }) => kind === "epithet");
  return nodeOf({
    "@id": locate("actors", actor.id),
    "@type": [valueOf(actorTypes, actor.kind) ?? "Thing", "Agent"],
    name: actor.names,
    alternateName: otherNames("actors", actor.id, actor.aliases),
    alias: sided.map(({ text, lang, speaker }) =>
      nodeOf({
        kind: concept("alias-kinds", "epithet"),
        text: worded("actors", actor.id, text, lang),
        wasAttributedTo: speaker === undefined ? undefined : locate("actors", speaker),
      }),
    ),
    kind: concept("actor-kinds", actor.kind),
    identity: concept("identities", actor.identity),
    country: actor.country,
    post: actor.posts.map((post) => heldNode("post-titles", post.title, post.of, post, locate)),
    relation: actor.relations.map((relation) =>
      heldNode("relation-kinds", relation.kind, relation.object, relation, locate),
    ),
    inference: inferences(actor.inferred),
    subjectOf: actor.evidence.map((item) => claim(item, locate)),
  });
}

/** A post or a relation: what, with whom, and when it held. */
function heldNode(
  list: string,
  term: string,
  object: string,
  { valid, attested, evidence }: Post | Relation,
  locate: Locate,
): JsonLdNode {
  return nodeOf({
    "@type": "Role",
    roleName: concept(list, term),
    object: locate("actors", object),
    valid,
    attestedFirst: attested?.first,
    attestedLast: attested?.last,
    subjectOf: evidence.map((item) => claim(item, locate)),
  });
}

function figureNode(figure: Figure, locate: Locate): JsonLdNode {
  const { value, subject, asOf, period, event, prospect } = figure;
  const date = asOf ?? period;
  const isObserved = ["occurred", "ongoing"].includes(figure.modality);
  return nodeOf({
    "@id": locate("figures", figure.id),
    // What was only planned or demanded was not observed.
    "@type": isObserved ? "Observation" : "QuantitativeValue",
    measuredProperty: concept("measures", figure.measure),
    bound: concept("bounds", value.bound),
    value: value.best,
    minValue: value.low,
    maxValue: value.high,
    word: value.word === undefined ? undefined : concept("number-words", value.word),
    unitCode: concept("units", figure.unit),
    observationAbout: subject === undefined ? undefined : locate("actors", subject),
    ...placed(figure.place, locate),
    asOf: asOf?.edtf,
    period: period?.edtf,
    ...(date && boundsOf(date)),
    modality: concept("modalities", figure.modality),
    act: [
      ...(event === undefined ? [] : [locate("events", event)]),
      ...(prospect === undefined ? [] : [locate("prospects", prospect)]),
    ],
    witnesses: figure.witnesses,
    inference: inferences(figure.inferred),
    subjectOf: figure.evidence.map((item) => claim(item, locate)),
  });
}

function placeNode(place: Place, locate: Locate): JsonLdNode {
  const { coordinates, parent } = place;
  return nodeOf({
    "@id": locate("places", place.id),
    "@type": valueOf(placeTypes, place.kind) ?? "Place",
    name: place.names,
    alternateName: otherNames("places", place.id, place.aliases),
    kind: concept("place-kinds", place.kind),
    country: place.country,
    subdivision: place.subdivision,
    pcode: place.pcode,
    containedInPlace: parent === undefined ? undefined : locate("places", parent),
    geo: coordinates && {
      "@type": "GeoCoordinates",
      latitude: coordinates.lat,
      longitude: coordinates.lon,
      precision: concept("place-precisions", coordinates.precision),
      source: coordinates.source,
    },
  });
}

function sourceNode(source: Source, locate: Locate): JsonLdNode {
  const { published, basedOn = [], copies = [] } = source;
  return nodeOf({
    "@id": locate("sources", source.id),
    "@type": [valueOf(sourceTypes, source.kind) ?? "CreativeWork", "Entity"],
    kind: concept("source-kinds", source.kind),
    // Our words: the headline is not repeated.
    description: source.title,
    identifier: source.document,
    publisher: locate("actors", source.outlet),
    inLanguage: source.language,
    dateline: source.dateline,
    date: published.edtf,
    datePublished: startAndEnd(published.edtf)["startDate"],
    ...boundsOf(published),
    url: source.url,
    accessed: source.accessed,
    access: concept("accesses", source.access),
    wasInfluencedBy: basedOn.map((id) => locate("actors", id)),
    alternateOf: copies.map((id) => locate("sources", id)),
    sha256: source.digest?.text,
  });
}

/** One evidence item. */
function claim(item: Evidence | Attestation, locate: Locate): JsonLdNode {
  const { via = [], paragraph } = item;
  return nodeOf({
    "@type": ["Claim", "Entity"],
    wasQuotedFrom: locate("sources", item.source),
    position: paragraph,
    text: item.phrase,
    status: concept("statuses", item.status),
    wasAttributedTo: locate("actors", item.speaker),
    via: via.map((id) => locate("actors", id)),
    ...("supports" in item && { supports: item.supports, says: variant(item.says, locate) }),
    ...("attests" in item && { attests: item.attests }),
  });
}

function variant(says: Evidence["says"], locate: Locate): JsonLdNode | undefined {
  return (
    says &&
    nodeOf({
      kind: says.kind === undefined ? undefined : concept("event-kinds", says.kind),
      date: says.date,
      location: says.place === undefined ? undefined : locate("places", says.place),
      modality: says.modality === undefined ? undefined : concept("modalities", says.modality),
    })
  );
}

function inferences(inferred: readonly Inference[]): JsonLdNode[] {
  return inferred.map(({ field, reason }) => ({ field, reason }));
}

function placed(place: Act["place"], locate: Locate): Readonly<Record<string, unknown>> {
  return place
    ? {
        location: locate("places", place.id),
        precision: concept("place-precisions", place.precision),
      }
    : {};
}

function boundsOf({
  basis,
  note,
  earliest,
  latest,
}: RecordDate): Readonly<Record<string, unknown>> {
  return { dateBasis: concept("date-bases", basis), dateNote: note, earliest, latest };
}

/** The ends of a plain date, typed by what they are: a day, a month or a year. */
function startAndEnd(edtf: string): Readonly<Record<"startDate" | "endDate", unknown>> {
  const [start, end] = plainEnds(edtf);
  return { startDate: typed(start), endDate: typed(end) };
}

function typed(date: string | undefined): unknown {
  const types = { 4: "gYear", 7: "gYearMonth", 10: "date" };
  return date && { "@value": date, "@type": `${XSD}${types[date.length as 4 | 7 | 10]}` };
}

/** Names by which people find the record; those that take a side are elsewhere. */
function otherNames(collection: string, id: string, aliases: readonly Alias[]): unknown[] {
  return aliases
    .filter(({ kind }) => kind !== "epithet")
    .map(({ text, lang }) => worded(collection, id, text, lang));
}

function worded(collection: string, id: string, text: string, lang: string): unknown {
  if (!LANGUAGE.test(lang)) {
    const wanted = `a language tag, such as "ar". The record is ${shown(id)}`;
    refuse(`toJsonLd: the language of a name in ${collection}`, lang, wanted);
  }
  return { "@value": text, "@language": lang };
}

/** The IRI of a term of our closed lists. */
function concept(list: string, id: string): string {
  return iriOf(OURS, "terms", list, id);
}
