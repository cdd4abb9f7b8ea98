import type { Act } from "../../model/act.js";
import type { Actor } from "../../model/actor.js";
import type { CollectionName } from "../../model/collectionName.js";
import type { Dataset } from "../../model/dataset.js";
import type { Attribution } from "../../model/evidence.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordDate } from "../../model/recordDate.js";
import type { Source } from "../../model/source.js";
import { requireWhole } from "../whole/requireWhole.js";
import { wholeShapes } from "../whole/wholeShapes.js";
import type {
  RecordAttributes,
  RecordEdge,
  RecordGraph,
  RecordNode,
  TieAttributes,
} from "./graph.js";

/** What a record names: collection and id of the other, and what ties them. */
interface Naming {
  readonly to: CollectionName | "acts";
  readonly id: string;
  readonly attributes: TieAttributes;
}

/** What is known of a record, without its collection and id. */
type Known = {
  readonly [Name in keyof RecordAttributes]?: RecordAttributes[Name] | null | undefined;
} & Pick<RecordAttributes, "label" | "kind">;

/**
 * The records as one graph: each record a node, each mention of another record an edge.
 *
 * Edges lead from the record that names to the one that is named: from an event to its participants, its place,
 * its sources and speakers, and to the acts that it is linked to; from a figure to what it counts; from an actor to
 * the holders and objects of its posts and relations; from a place to the one around it; from a source to its
 * outlet. Pass the collections that you want: `toGraph({ actors, events })` ties actors through events. For a
 * network of actors alone, see `networkOf`.
 *
 * @param records - Any of the six collections; all exports of the package in one object also fit. A tie to a record
 *   that was not passed is left out.
 * @returns The form of graphology: `new Graph(graph.options).import(graph)` loads it; `toGraphMl` writes it for
 *   Gephi, Cytoscape, igraph and networkx.
 * @throws {RangeError} When a collection is unknown, a record lacks what is read, or two records of a collection
 *   have one id. The message names the record.
 * @remarks
 * O(records + ties). All attributes are texts or numbers. Evidence is counted, not repeated: one edge for each
 * source, and one for each speaker and status, with the number of items as `weight`.
 * @example
 * ```ts
 * import { toGraph } from "iraq-conflict-data/interop";
 *
 * const town = { id: "town", kind: "city", names: { en: "Town", ar: "بلدة" }, aliases: [], path: ["town", "land"], parent: "land" };
 * const land = { id: "land", kind: "country", names: { en: "Land", ar: "بلد" }, aliases: [], path: ["land"] };
 * const { nodes, edges } = toGraph({ places: [town, land] });
 * nodes.map(({ key }) => key); // => ["places/town", "places/land"]
 * edges.map(({ source, target, attributes }) => [source, attributes.tie, target]);
 * // => [["places/town", "parent", "places/land"]]
 * ```
 */
export function toGraph(records: Partial<Dataset>): RecordGraph {
  requireWhole("toGraph", records, wholeShapes);
  const {
    events = [],
    prospects = [],
    actors = [],
    figures = [],
    places = [],
    sources = [],
  } = records;
  const nodes = [
    ...events.map((act) => nodeOf("events", act.id, actKnown(act))),
    ...prospects.map((act) => nodeOf("prospects", act.id, actKnown(act))),
    ...actors.map((actor) => nodeOf("actors", actor.id, actorKnown(actor))),
    ...figures.map((figure) => nodeOf("figures", figure.id, figureKnown(figure))),
    ...places.map((place) => nodeOf("places", place.id, placeKnown(place))),
    ...sources.map((source) => nodeOf("sources", source.id, sourceKnown(source))),
  ];
  const edges = new Edges(new Set(nodes.map(({ key }) => key)));
  for (const act of events) edges.add("events", act.id, actNamings(act));
  for (const act of prospects) edges.add("prospects", act.id, actNamings(act));
  for (const actor of actors) edges.add("actors", actor.id, actorNamings(actor));
  for (const figure of figures) edges.add("figures", figure.id, figureNamings(figure));
  for (const { id, parent } of places) edges.add("places", id, naming("places", parent, "parent"));
  for (const source of sources) edges.add("sources", source.id, sourceNamings(source));
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges: edges.all,
  };
}

function nodeOf(collection: CollectionName, id: string, known: Known): RecordNode {
  const attributes = Object.entries<unknown>({ collection, id, ...known }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return {
    key: `${collection}/${id}`,
    attributes: Object.fromEntries(attributes) as unknown as RecordAttributes,
  };
}

function actKnown({ title, kind, group, modality, date, witnesses }: Act): Known {
  const { en: label, ar: labelArabic } = title;
  return { label, labelArabic, kind, group, modality, ...dateKnown(date), witnesses };
}

function actorKnown({ names, kind, identity, country }: Actor): Known {
  return { label: names.en, labelArabic: names.ar, kind, identity, country };
}

function figureKnown({ measure, modality, asOf, period, witnesses, unit, value }: Figure): Known {
  const { bound, best, low, high, word } = value;
  const known = { label: measure, kind: measure, modality, ...dateKnown(asOf ?? period) };
  return { ...known, witnesses, unit, bound, best, low, high, word };
}

function placeKnown({ names, kind, country, coordinates }: Place): Known {
  const { lat, lon, precision } = coordinates ?? {};
  return { label: names.en, labelArabic: names.ar, kind, country, lat, lon, precision };
}

function sourceKnown({ title, kind, published, language, url }: Source): Known {
  const { en: label, ar: labelArabic } = title;
  return { label, labelArabic, kind, ...dateKnown(published), language, url };
}

function dateKnown(date: RecordDate | undefined): Partial<Known> {
  return { edtf: date?.edtf, earliest: date?.earliest, latest: date?.latest };
}

function actNamings({ participants, place, links, evidence }: Act): Naming[] {
  return [
    ...participants.map(({ actor, role, status }): Naming => ({
      to: "actors",
      id: actor,
      attributes: { tie: "participants", kind: role, status },
    })),
    ...placeNamings(place),
    ...links.map(({ kind, to }): Naming => ({
      to: "acts",
      id: to,
      attributes: { tie: "links", kind },
    })),
    ...evidenceNamings(evidence),
  ];
}

function actorNamings({ posts, relations, evidence }: Actor): Naming[] {
  return [
    ...posts.map(({ title, of, valid }): Naming => ({
      to: "actors",
      id: of,
      attributes: { tie: "posts", kind: title, valid },
    })),
    ...relations.map(({ kind, object, valid }): Naming => ({
      to: "actors",
      id: object,
      attributes: { tie: "relations", kind, valid },
    })),
    ...evidenceNamings([...evidence, ...[...posts, ...relations].flatMap((tie) => tie.evidence)]),
  ];
}

function figureNamings({ subject, place, event, prospect, evidence }: Figure): Naming[] {
  return [
    ...naming("actors", subject, "subject"),
    ...placeNamings(place),
    ...naming("events", event, "event"),
    ...naming("prospects", prospect, "prospect"),
    ...evidenceNamings(evidence),
  ];
}

function sourceNamings({ outlet, basedOn = [], copies = [] }: Source): Naming[] {
  return [
    ...naming("actors", outlet, "outlet"),
    ...basedOn.flatMap((id) => naming("actors", id, "basedOn")),
    ...copies.flatMap((id) => naming("sources", id, "copies")),
  ];
}

function placeNamings(place: Act["place"]): Naming[] {
  if (!place) return [];
  const { id, precision } = place;
  return [{ to: "places", id, attributes: { tie: "place", kind: "place", precision } }];
}

function naming(
  to: CollectionName,
  id: string | undefined,
  tie: Exclude<TieAttributes["tie"], "participants">,
): Naming[] {
  return id === undefined ? [] : [{ to, id, attributes: { tie, kind: tie } }];
}

/** One naming for each source, and one for each speaker and status, with the number of items. */
function evidenceNamings(evidence: readonly Attribution[]): Naming[] {
  const counted = new Map<string, Naming & { attributes: { weight: number } }>();
  const count = (to: CollectionName, id: string, tie: "source" | "speaker", kind: string) => {
    const key = `${tie} ${kind} ${id}`;
    const weight = (counted.get(key)?.attributes.weight ?? 0) + 1;
    counted.set(key, { to, id, attributes: { tie, kind, weight } });
  };
  for (const { source } of evidence) count("sources", source, "source", "source");
  for (const { speaker, status } of evidence) count("actors", speaker, "speaker", status);
  return [...counted.values()];
}

/** The edges between records that are there, each with a key of its own. */
class Edges {
  readonly all: RecordEdge[] = [];
  private readonly keys = new Set<string>();
  private readonly uses = new Map<string, number>();

  constructor(private readonly known: ReadonlySet<string>) {}

  add(collection: CollectionName, id: string, namings: readonly Naming[]): void {
    const source = `${collection}/${id}`;
    for (const { to, id: named, attributes } of namings) {
      const target = this.nodeOf(to, named);
      if (target === undefined) continue;
      const { tie, kind } = attributes;
      const words = kind === tie ? tie : `${tie} ${kind}`;
      this.all.push({
        key: this.keyOf(`${source} ${words} ${target}`),
        source,
        target,
        attributes,
      });
    }
  }

  /** The key of the node of a record; an act may be an event or a prospect, which never share an id. */
  private nodeOf(to: Naming["to"], id: string): string | undefined {
    const collections = to === "acts" ? ["events", "prospects"] : [to];
    return collections.map((name) => `${name}/${id}`).find((key) => this.known.has(key));
  }

  /** The words themselves, numbered from the second on. */
  private keyOf(words: string): string {
    let use = this.uses.get(words) ?? 0;
    let key: string;
    do {
      use += 1;
      key = use === 1 ? words : `${words} ${use}`;
    } while (this.keys.has(key));
    this.uses.set(words, use);
    this.keys.add(key);
    return key;
  }
}
