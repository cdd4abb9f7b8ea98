import { dateBounds, DISTANT_PAST } from "../dates/dateBounds.js";
import type { Actor } from "../model/actor.js";
import type { Dataset } from "../model/dataset.js";
import type { Drafted } from "../model/drafted.js";
import type { ConflictEvent } from "../model/event.js";
import type { Prospect } from "../model/prospect.js";
import type { PlaceReference } from "../model/placeReference.js";
import { eventGroupOf } from "../vocabulary/eventGroupOf.js";
import type { DraftDataset } from "./draftDataset.js";
import { knownBounds } from "../dates/bounds.js";
import type { RecordDate } from "../model/recordDate.js";
import { independentOf, type Matter, tellingsOf, voicesOf } from "../witnesses/index.js";
import type { Attestation, Evidence } from "../model/evidence.js";
import type { Attested } from "../model/spanning.js";

/**
 * Works out the derived members of every record and puts each collection in order.
 *
 * Expects a dataset that breaks no rule: dates readable, ids resolved, places a tree.
 *
 * @param drafts - All records as written.
 * @returns New records; sources, actors and places by id; events, prospects and figures by time, then id.
 */
export function link(drafts: DraftDataset): Dataset {
  const parents = new Map(drafts.places.map(({ id, parent }) => [id, parent]));
  const locate = (place: Drafted<PlaceReference>): PlaceReference => ({
    ...place,
    path: placePath(place.id, parents),
  });

  const sources = new Map(drafts.sources.map((source) => [source.id, source]));
  const voices = voicesOf(drafts.actors);
  const count = (evidence: readonly Evidence[], matter: Matter): number =>
    independentOf(tellingsOf(evidence, sources, voices, matter).filter(({ isItself }) => isItself))
      .length;

  const acts = <Item extends ActDraft>(drafted: readonly Item[]) =>
    sorted(
      drafted.map(({ date, place, ...act }) => ({
        ...act,
        group: eventGroupOf[act.kind],
        date: deriveDate(date),
        ...(place && { place: locate(place) }),
        witnesses: count(act.evidence, eventGroupOf[act.kind] === "speech" ? "words" : "deed"),
      })),
      ({ date, id }) => `${chronological(date.edtf)} ${id}`,
    );

  return {
    sources: sorted(
      drafts.sources.map((source) => ({ ...source, published: deriveDate(source.published) })),
      ({ id }) => id,
    ),
    actors: sorted(drafts.actors.map(linkActor), ({ id }) => id),
    places: sorted(
      drafts.places.map((place) => ({ ...place, path: placePath(place.id, parents) })),
      ({ id }) => id,
    ),
    events: acts(drafts.events),
    prospects: acts(drafts.prospects),
    figures: sorted(
      drafts.figures.map(({ place, asOf, period, ...figure }) => ({
        ...figure,
        ...(place && { place: locate(place) }),
        ...(asOf && { asOf: deriveDate(asOf) }),
        ...(period && { period: deriveDate(period) }),
        witnesses: count(figure.evidence, "deed"),
      })),
      ({ measure, asOf, period, id }) =>
        `${measure} ${chronological((asOf ?? period)?.edtf ?? "/..")} ${id}`,
    ),
  };
}

/** An event or a prospect as a person writes it. */
type ActDraft = Drafted<ConflictEvent> | Drafted<Prospect>;

function linkActor(actor: Drafted<Actor>): Actor {
  return {
    ...actor,
    posts: actor.posts.map((post) => ({ ...post, attested: attestedBy(post.evidence) })),
    relations: actor.relations.map((relation) => ({
      ...relation,
      attested: attestedBy(relation.evidence),
    })),
  };
}

/** As `timeline` has it: what has no known start stands at its end. */
function chronological(edtf: string): string {
  const { start, end } = dateBounds(edtf);
  const first = start.earliest === DISTANT_PAST ? end.latest : start.earliest;
  return `${first} ${end.latest}`;
}

/** Works each key out once: a comparison that read two dates would read each a dozen times. */
function sorted<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((left, right) => (left.key < right.key ? -1 : Number(left.key > right.key)))
    .map(({ item }) => item);
}

/**
 * Works out the bounds of a date.
 *
 * @param date - With a readable `edtf`.
 * @returns The date with `earliest` and `latest`, and for a span also `startLatest` and `endEarliest`.
 */
export function deriveDate({ edtf, basis, note }: Drafted<RecordDate>): RecordDate {
  return {
    edtf,
    basis,
    ...(note !== undefined && { note }),
    ...knownBounds(edtf, dateBounds(edtf)),
  };
}

/**
 * The days between which something certainly held.
 *
 * Each item attests one day, perhaps imprecisely. The first item that certainly lies
 * behind and the last that certainly lies ahead bound what is certain.
 *
 * @param evidence - Items, of which some say on which day it held.
 * @returns The first and last certain day, or `null` when no day is certain.
 */
export function attestedBy(evidence: readonly Attestation[]): Attested | null {
  const days = evidence.flatMap(({ attests }) =>
    attests === undefined ? [] : [dateBounds(attests)],
  );
  const first = days
    .map(({ start }) => start.latest)
    .sort()
    .at(0);
  const last = days
    .map(({ end }) => end.earliest)
    .sort()
    .at(-1);
  return first === undefined || last === undefined || first > last ? null : { first, last };
}

/** No place lies in more than this many others; the Earth has fewer levels of government. */
export const DEEPEST_PLACE = 20;

/**
 * A place and all that contain it, smallest first.
 *
 * @param id - The place.
 * @param parents - Each place's parent.
 * @returns Ids, 20 at most; stops where a parent is missing or comes round again.
 */
export function placePath(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  const path = new Set<string>();
  for (
    let place: string | undefined = id;
    place !== undefined && !path.has(place) && path.size < DEEPEST_PLACE;
  ) {
    path.add(place);
    place = parents.get(place);
  }
  return [...path];
}
