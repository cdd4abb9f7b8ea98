import type { Alias } from "../model/alias.js";
import type { CollectionName } from "../model/collectionName.js";
import type { Drafted } from "../model/drafted.js";
import type { Actor } from "../model/actor.js";
import type { Act } from "../model/act.js";
import type { Attribution, Evidence, Locator } from "../model/evidence.js";
import type { Figure } from "../model/figure.js";
import type { Place } from "../model/place.js";
import type { PlaceReference } from "../model/placeReference.js";
import type { RecordIds } from "../model/recordIds.js";
import type { Source } from "../model/source.js";
import { collectionNames } from "./collectionNames.js";
import { type DraftDataset, knownIds } from "./draftDataset.js";

/** An id of a record in a namespace. */
export function namespacedId(namespace: string, id: string): string {
  return `${namespace}-${id}`;
}

/**
 * Puts records into a namespace: their own ids, and whatever points to one of them. What points to another record, of
 * the data set that they are merged with, stays as it is.
 *
 * @param drafts - The records as written, and the ids of those that could not be read.
 * @param namespace - A word before each id, with a hyphen between.
 * @returns New records. O(n).
 */
export function namespaced(drafts: DraftDataset, namespace: string): DraftDataset {
  const names = namesIn(drafts, namespace);
  const { source, actor, place, event, prospect, figure } = names;
  const unread = (name: CollectionName): ReadonlySet<string> =>
    new Set([...drafts.unread[name]].map((id) => namespacedId(namespace, id)));
  const act = <Item extends Drafted<Act>>(item: Item, own: Rename): Item => ({
    ...item,
    id: own(item.id),
    ...(item.place && { place: names.reference(item.place) }),
    participants: item.participants.map((one) => ({ ...one, actor: actor(one.actor) })),
    links: item.links.map((link) => ({ ...link, to: names.act(link.to) })),
    inferred: item.inferred.map((one) => ({ ...one, field: names.field(one.field) })),
    evidence: item.evidence.map(names.evidence),
  });

  return {
    sources: drafts.sources.map((item): Drafted<Source> => ({
      ...item,
      id: source(item.id),
      outlet: actor(item.outlet),
      ...(item.basedOn && { basedOn: item.basedOn.map(actor) }),
      ...(item.copies && { copies: item.copies.map(source) }),
    })),
    actors: drafts.actors.map((item): Drafted<Actor> => ({
      ...item,
      id: actor(item.id),
      aliases: item.aliases.map(names.alias),
      posts: item.posts.map((post) => ({
        ...post,
        of: actor(post.of),
        evidence: post.evidence.map(names.attribution),
      })),
      relations: item.relations.map((relation) => ({
        ...relation,
        object: actor(relation.object),
        evidence: relation.evidence.map(names.attribution),
      })),
      evidence: item.evidence.map(names.evidence),
    })),
    places: drafts.places.map((item): Drafted<Place> => ({
      ...item,
      id: place(item.id),
      aliases: item.aliases.map(names.alias),
      ...(item.parent !== undefined && { parent: place(item.parent) }),
      ...(item.path && { path: item.path.map(place) }),
    })),
    events: drafts.events.map((item) => act(item, event)),
    prospects: drafts.prospects.map((item) => act(item, prospect)),
    figures: drafts.figures.map((item): Drafted<Figure> => ({
      ...item,
      id: figure(item.id),
      ...(item.subject !== undefined && { subject: actor(item.subject) }),
      ...(item.place && { place: names.reference(item.place) }),
      ...(item.event !== undefined && { event: event(item.event) }),
      ...(item.prospect !== undefined && { prospect: prospect(item.prospect) }),
      evidence: item.evidence.map(names.evidence),
    })),
    redirects: drafts.redirects.map((redirect) => ({
      ...redirect,
      id: namespacedId(namespace, redirect.id),
      into: redirect.into.map(names.of(redirect.collection)),
    })),
    unread: {
      sources: unread("sources"),
      actors: unread("actors"),
      places: unread("places"),
      events: unread("events"),
      prospects: unread("prospects"),
      figures: unread("figures"),
      redirects: drafts.unread.redirects,
    },
  };
}

type Rename = (id: string) => string;

/** How each sort of id, and of what has ids in it, is written in the namespace. */
function namesIn(drafts: DraftDataset, namespace: string) {
  const renames = Object.fromEntries(
    collectionNames.map((name) => {
      const own = knownIds(name, drafts);
      return [name, (id: string) => (own.has(id) ? namespacedId(namespace, id) : id)];
    }),
  ) as Record<CollectionName, Rename>;
  const { sources: source, actors: actor, places: place, events: event, prospects } = renames;
  const act: Rename = (id) => (event(id) === id ? prospects(id) : event(id));

  const locator = <Item extends Locator>(item: Item): Item => ({
    ...item,
    source: source(item.source),
  });
  const attribution = <Item extends Attribution>(item: Item): Item => ({
    ...locator(item),
    speaker: actor(item.speaker),
    ...(item.via && { via: item.via.map(actor) }),
  });
  /** A participant or a link has an id in the name of its field. */
  const field = <Name extends string>(name: Name): Name => {
    const [of = "", id] = name.split(".", 2);
    if (id === undefined) return name;
    return `${of}.${of === "links" ? act(id) : actor(id)}` as Name;
  };
  return {
    source,
    actor,
    place,
    event,
    prospect: prospects,
    figure: renames.figures,
    act,
    of: (collection: CollectionName): Rename => renames[collection],
    attribution,
    field,
    evidence: <Field extends string>(item: Evidence<RecordIds, Field>) => ({
      ...attribution(item),
      supports: item.supports.map(field),
      ...(item.says && {
        says: {
          ...item.says,
          ...(item.says.place !== undefined && { place: place(item.says.place) }),
        },
      }),
    }),
    alias: (item: Alias): Alias => ({
      ...item,
      ...(item.speaker !== undefined && { speaker: actor(item.speaker) }),
      ...(item.occursIn && { occursIn: item.occursIn.map(locator) }),
    }),
    reference: (item: Drafted<PlaceReference>): Drafted<PlaceReference> => ({
      ...item,
      id: place(item.id),
      ...(item.path && { path: item.path.map(place) }),
    }),
  };
}
