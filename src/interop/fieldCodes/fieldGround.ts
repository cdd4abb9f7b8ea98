import { actCode, type CrossedTerm } from "../../crosswalk/crosswalkOf.js";
import { requireId } from "../../input/requireId.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import {
  having,
  listOf,
  maybe,
  number,
  oneOf,
  participantShape,
  type Shape,
  text,
} from "../../input/shape.js";
import type { Act } from "../../model/act.js";
import type { Actor } from "../../model/actor.js";
import type { Figure } from "../../model/figure.js";
import type { Place } from "../../model/place.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";
import type { CrosswalkEntry } from "../../model/term.js";
import { pointShape } from "../../query/places/pointShape.js";
import { placePrecisions } from "../../vocabulary/placePrecisions.js";
import type { FieldRecords } from "./fieldTable.js";

const named: Shape = /* @__PURE__ */ having({ en: text });
const eventShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    kind: text,
    modality: text,
    summary: named,
    date: having({ edtf: text }),
    place: maybe(having({ id: text, precision: oneOf(placePrecisions) })),
    participants: listOf(participantShape),
    evidence: listOf(having({ source: text, speaker: text })),
  }))();
const actorShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, kind: text, identity: text, names: named, country: maybe(text) }))();
const placeShape: Shape = /* @__PURE__ */ (() => {
  const place = having({
    id: text,
    kind: text,
    names: named,
    path: listOf(text),
    parent: maybe(text),
    country: maybe(text),
    subdivision: maybe(text),
  });
  return (value) => place(value) ?? pointShape(value);
})();
const sourceShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, outlet: text, title: named, published: having({ edtf: text }) }))();
const figureShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    measure: text,
    modality: text,
    event: maybe(text),
    subject: maybe(text),
    value: having({
      bound: text,
      low: maybe(number),
      best: maybe(number),
      high: maybe(number),
    }),
  }))();
const termShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    list: text,
    crosswalk: listOf(having({ scheme: text, code: maybe(text), none: maybe(text) })),
  }))();

/** The records of rows, by their ids. */
export interface FieldGround {
  /** The code of an act. */
  readonly actCode: (act: Pick<Act, "kind" | "modality">) => CrosswalkEntry;
  /** The codes of a kind of actor in ACLED. */
  readonly actorCodes: (kind: string) => readonly number[];
  /** An actor; refused when it is not there. */
  readonly actor: (id: string) => Actor;
  /** A place; refused when it is not there. */
  readonly place: (id: string) => Place;
  /** All places. */
  readonly places: readonly Place[];
  /** A source; refused when it is not there. */
  readonly source: (id: string) => Source;
  /** The numbers of killed persons of an event. */
  readonly killed: (event: string) => readonly Figure[];
}

/**
 * Checks what rows are made of, and finds it by id from then on.
 *
 * @throws {RangeError} Naming the caller and the record without a field that is read.
 */
export function fieldGround<Ids extends RecordIds>(
  caller: string,
  scheme: "acled" | "ucdp",
  events: readonly Act<Ids>[],
  records: FieldRecords<Ids>,
): FieldGround {
  requireRecords(caller, "events", events, eventShape);
  const { actors, places, sources, figures, terms } = requireOptions(
    caller,
    records,
    ["actors", "places", "sources", "figures", "terms", "events", "prospects"],
    "records",
  );
  requireRecords(caller, "actors", actors, actorShape);
  requireRecords(caller, "places", places, placeShape);
  requireRecords(caller, "sources", sources, sourceShape);
  requireRecords(caller, "figures", figures, figureShape);
  requireRecords(caller, "terms", terms, termShape);

  const codes = new Map<string, CrosswalkEntry>();
  const killed = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { measure, modality, event } = figure;
    if (measure !== "persons-killed" || event === undefined) continue;
    if (modality !== "occurred" && modality !== "ongoing") continue;
    const others = killed.get(event);
    if (others) others.push(figure);
    else killed.set(event, [figure]);
  }
  return {
    actCode: ({ kind, modality }) => {
      const key = JSON.stringify([kind, modality]);
      const code = codes.get(key) ?? actCode(caller, terms, { kind, modality, scheme });
      codes.set(key, code);
      return code;
    },
    actorCodes: codesOfActors(terms),
    actor: lookUp(caller, "actor", actors),
    place: lookUp(caller, "place", places),
    places,
    source: lookUp(caller, "source", sources),
    killed: (event) => killed.get(event) ?? [],
  };
}

function codesOfActors(terms: readonly CrossedTerm[]): (kind: string) => readonly number[] {
  const codes = new Map<string, readonly number[]>();
  for (const { list, id, crosswalk } of terms) {
    if (list !== "actor-kinds") continue;
    codes.set(
      id,
      crosswalk.flatMap((entry) =>
        entry.scheme === "acled" && "code" in entry ? [Number(entry.code)] : [],
      ),
    );
  }
  return (kind) => codes.get(kind) ?? [];
}

function lookUp<Item extends { readonly id: string }>(
  caller: string,
  thing: string,
  items: readonly Item[],
): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => byId.get(id) ?? requireId(caller, thing, items, id);
}
