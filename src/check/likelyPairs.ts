import { dateBounds } from "../dates/dateBounds.js";
import type { Act } from "../model/act.js";
import type { Drafted } from "../model/drafted.js";
import type { Figure } from "../model/figure.js";
import type { PlaceKind } from "../vocabulary/placeKinds.js";
import type { Role } from "../vocabulary/roles.js";
import { eventGroupOf } from "../vocabulary/eventGroupOf.js";
import { placePath } from "./derive.js";
import type { DraftDataset } from "./draftDataset.js";

/** Two records that may tell of one thing. */
export interface LikelyPair {
  /** Their collection. */
  readonly collection: "events" | "prospects" | "figures";
  /** Their ids, in alphabetical order. */
  readonly pair: readonly [string, string];
  /** Why they may be one. */
  readonly because: string;
}

/** What lasts longer than these days is a course, and is not compared with single acts. */
const LONGEST_ACT = 7;
const DAY = 24 * 60 * 60 * 1000;
/** Two acts in such a place are not at one place. */
const WIDE: readonly PlaceKind[] = ["country", "region", "sea"];

/**
 * Pairs of records that may tell of one thing: single acts of one kind within a day of each other, at one place or by
 * one actor; attacks with different means on one day at one place; figures of one measure, value and speaker for one
 * time. Acts that are linked to each other are told apart by their link.
 *
 * @param dataset - The records.
 * @remarks O(n log n) in the records and their neighbours in time.
 */
export function likelyPairs(dataset: DraftDataset): readonly LikelyPair[] {
  return [
    ...likelyActs("events", dataset.events, dataset),
    ...likelyActs("prospects", dataset.prospects, dataset),
    ...likelyFigures(dataset.figures),
  ];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function spanOf(edtf: string): Span {
  const { start, end } = dateBounds(edtf);
  return { first: Date.parse(start.earliest), last: Date.parse(end.latest) };
}

function* likelyActs(
  collection: "events" | "prospects",
  acts: readonly Drafted<Act>[],
  { places }: DraftDataset,
): Generator<LikelyPair> {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const single = acts
    .map((act) => ({ act, span: spanOf(act.date.edtf) }))
    .filter(
      ({ act, span }) => act.kind !== "assessment" && span.last - span.first < LONGEST_ACT * DAY,
    )
    .sort((one, other) => one.span.first - other.span.first);
  for (const [index, { act: one, span }] of single.entries()) {
    for (let at = index + 1; at < single.length; at += 1) {
      const next = single[at];
      if (next === undefined || next.span.first > span.last + DAY) {
        if (next === undefined || next.span.first > span.first + (LONGEST_ACT + 1) * DAY) break;
        continue;
      }
      const { act: other } = next;
      const because = likeness(one, other, next.span.first <= span.last);
      if (because !== undefined && !areLinked(one, other))
        yield pairOf(collection, one, other, because);
    }
  }

  function likeness(
    one: Drafted<Act>,
    other: Drafted<Act>,
    isSameDay: boolean,
  ): string | undefined {
    const isAttack = eventGroupOf[one.kind] === "attack" && eventGroupOf[other.kind] === "attack";
    if (one.kind !== other.kind && !(isAttack && isSameDay)) return undefined;
    const when = isSameDay ? "on one day" : "within a day";
    const place = isSameDay ? commonPlace(one, other) : samePlace(one, other);
    if (isAttack) return place === undefined ? undefined : `attacks ${when} at ${place}`;
    const doer = common(one, other, (role) => DOING.includes(role));
    if (doer === undefined || !isSameDay || areOfDifferent(one, other)) return undefined;
    return `${one.kind} ${when} by ${doer}`;
  }

  function samePlace(one: Drafted<Act>, other: Drafted<Act>): string | undefined {
    const id = one.place?.id;
    return id !== undefined && id === other.place?.id && isNarrow(id) ? id : undefined;
  }

  function commonPlace(one: Drafted<Act>, other: Drafted<Act>): string | undefined {
    if (one.place === undefined || other.place === undefined) return undefined;
    const around = placePath(one.place.id, parents);
    const shared = around.includes(other.place.id)
      ? other.place.id
      : placePath(other.place.id, parents).find((id) => id === one.place?.id);
    return shared !== undefined && isNarrow(shared) ? shared : undefined;
  }

  function isNarrow(id: string): boolean {
    const kind = kinds.get(id);
    return kind !== undefined && !WIDE.includes(kind);
  }
}

/** Parts that make an actor the one who acts. */
const DOING: readonly Role[] = ["agent", "party"];

/** An actor that both acts have in such a part. */
function common(
  one: Drafted<Act>,
  other: Drafted<Act>,
  isWanted: (role: Role) => boolean,
): string | undefined {
  const known = new Set(
    one.participants.filter(({ role }) => isWanted(role)).map(({ actor }) => actor),
  );
  return other.participants.find(({ actor, role }) => isWanted(role) && known.has(actor))?.actor;
}

/** Whether both acts say whom they are about or aimed at, and these are others; or where, and it is elsewhere. */
function areOfDifferent(one: Drafted<Act>, other: Drafted<Act>): boolean {
  const isConcerned = (role: Role) => !DOING.includes(role);
  const tell = (act: Drafted<Act>) => act.participants.some(({ role }) => isConcerned(role));
  if (tell(one) && tell(other)) return common(one, other, isConcerned) === undefined;
  return one.place !== undefined && other.place !== undefined && one.place.id !== other.place.id;
}

function areLinked(one: Drafted<Act>, other: Drafted<Act>): boolean {
  return one.links.some(({ to }) => to === other.id) || other.links.some(({ to }) => to === one.id);
}

function* likelyFigures(figures: readonly Drafted<Figure>[]): Generator<LikelyPair> {
  const groups = new Map<string, Drafted<Figure>[]>();
  for (const figure of figures) {
    const speakers = [...new Set(figure.evidence.map(({ speaker }) => speaker))].sort();
    const { measure, value, unit, subject, event, prospect, modality } = figure;
    const key = JSON.stringify([
      measure,
      value,
      unit,
      subject,
      event ?? prospect,
      modality,
      speakers,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (!meet(timeOf(one), timeOf(other))) continue;
        yield pairOf("figures", one, other, "one measure, value and speaker for one time");
      }
    }
  }
}

function timeOf({ asOf, period }: Drafted<Figure>): Span {
  return spanOf((asOf ?? period)?.edtf ?? "/");
}

function meet(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function pairOf(
  collection: LikelyPair["collection"],
  { id: one }: { readonly id: string },
  { id: other }: { readonly id: string },
  because: string,
): LikelyPair {
  return { collection, pair: one < other ? [one, other] : [other, one], because };
}
