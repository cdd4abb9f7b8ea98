import {
  actors,
  figures,
  outcomesOf,
  places,
  prospects,
  events,
  rivals,
  sources,
  type Act,
  type Actor,
  type Figure,
  type Outcome,
  type Rivalry,
} from "iraq-conflict-data";
import { acts } from "./dataset.js";

/** What points to a record: the way back of each reference. Lists are in the order of the collections. */

/** The parts of each actor. */
export const partsOf = grouped(acts, (act) =>
  act.participants.map(({ actor, role, status }) => [actor, { act, role, status }] as const),
);

/** The links that lead to each act. */
export const linksTo = grouped(acts, (from) =>
  from.links.map(({ kind, to }) => [to, { from, kind }] as const),
);

/** The acts at each place, and at none inside it. */
export const actsAt = grouped(acts, (act) => (act.place ? [[act.place.id, act]] : []));

/** The acts at each place, or at one inside it. */
export const actsWithin = grouped(acts, (act) =>
  (act.place?.path ?? []).map((id) => [id, act] as const),
);

/** The figures of each place, and of none inside it. */
export const figuresAt = grouped(figures, (figure) =>
  figure.place ? [[figure.place.id, figure]] : [],
);

/** The places right inside each place. */
export const placesIn = grouped(places, (place) => (place.parent ? [[place.parent, place]] : []));

/** The numbers of each act. */
export const figuresOfAct = grouped(figures, (figure) => {
  const act = figure.event ?? figure.prospect;
  return act ? [[act, figure]] : [];
});

/** The numbers about each actor. */
export const figuresAbout = grouped(figures, (figure) =>
  figure.subject ? [[figure.subject, figure]] : [],
);

/** The numbers that each actor gives. */
export const figuresBy = grouped(figures, (figure) =>
  speakersOf(figure).map(({ speaker }) => [speaker, figure] as const),
);

/** The acts that each actor tells of, and how. */
export const wordsBy = grouped(acts, (act) =>
  speakersOf(act).map(({ speaker, statuses }) => [speaker, { act, statuses }] as const),
);

/** The relations that lead to each actor. */
export const relationsTo = grouped(actors, (from) =>
  from.relations.map((relation) => [relation.object, { from, relation }] as const),
);

/** The posts in each state or body. */
export const postsIn = grouped(actors, (holder) =>
  holder.posts.map((post) => [post.of, { holder, post }] as const),
);

/** The sources of each outlet. */
export const sourcesOf = grouped(sources, (source) => [[source.outlet, source]]);

/** The sources that repeat each agency. */
export const sourcesRepeating = grouped(sources, (source) =>
  (source.basedOn ?? []).map((agency) => [agency, source] as const),
);

/** The texts of which each source is a copy. */
export const originalsOf = grouped(sources, (source) =>
  (source.copies ?? []).map((copy) => [copy, source] as const),
);

/** Something that rests on a source: the record, and its items of evidence there. */
export interface Resting<Record> {
  readonly record: Record;
  readonly items: readonly ReadItem[];
}

/** What was read at one place of a source. */
export interface ReadItem {
  readonly source: string;
  readonly paragraph?: number;
  readonly phrase: string;
  readonly speaker: string;
  readonly status: string;
  /** The fields that it supports; of an actor, also `posts` and `relations`. */
  readonly supports: readonly string[];
}

/** The acts that rest on each source. */
export const actsFrom: ReadonlyMap<string, readonly Resting<Act>[]> = grouped(acts, (act) =>
  bySource(act, act.evidence),
);

/** The figures that rest on each source. */
export const figuresFrom: ReadonlyMap<string, readonly Resting<Figure>[]> = grouped(
  figures,
  (figure) => bySource(figure, figure.evidence),
);

/** The actors that rest on each source. */
export const actorsFrom: ReadonlyMap<string, readonly Resting<Actor>[]> = grouped(actors, (actor) =>
  bySource(actor, [
    ...actor.evidence,
    ...actor.posts.flatMap(({ evidence }) =>
      evidence.map((item) => ({ ...item, supports: ["posts"] })),
    ),
    ...actor.relations.flatMap(({ evidence }) =>
      evidence.map((item) => ({ ...item, supports: ["relations"] })),
    ),
  ]),
);

/** What became of each prospect and each claim, by its id. */
export const outcomeOf: ReadonlyMap<string, Outcome> = new Map(
  outcomesOf({ events, prospects }).map((outcome) => [
    outcome.form === "claim" ? outcome.event.id : outcome.prospect.id,
    outcome,
  ]),
);

/** The groups of figures that disagree, by the id of each figure in them. */
export const rivalriesOf: ReadonlyMap<string, readonly Rivalry<Figure>[]> = grouped(
  rivals(figures),
  (rivalry) => rivalry.figures.map(({ id }) => [id, rivalry] as const),
);

function bySource<Record>(
  record: Record,
  items: readonly ReadItem[],
): [source: string, resting: Resting<Record>][] {
  return [...grouped(items, (item) => [[item.source, item]])].map(([source, inSource]) => [
    source,
    { record, items: inSource },
  ]);
}

function speakersOf({ evidence }: { readonly evidence: readonly Omit<ReadItem, "supports">[] }) {
  return [...grouped(evidence, ({ speaker, status }) => [[speaker, status]])].map(
    ([speaker, statuses]) => ({ speaker, statuses: [...new Set(statuses)] }),
  );
}

/** What each item gives to each key. O(n). */
function grouped<Item, Value>(
  items: Iterable<Item>,
  pairsOf: (item: Item) => readonly (readonly [key: string, value: Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    for (const [key, value] of pairsOf(item)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
