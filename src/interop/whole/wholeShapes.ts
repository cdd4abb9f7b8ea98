import {
  calendarDay,
  having,
  listOf,
  maybe,
  number,
  orNull,
  type Shape,
  text,
} from "../../input/shape.js";
import type { CollectionName } from "../../model/collectionName.js";

/** NUL, which many readers cannot hold, and half of a surrogate pair, which UTF-8 cannot. */
const UNWRITABLE = /[\0\p{Surrogate}]/u;

/** A text that any program can read from a file. */
export const writable: Shape = (value) =>
  text(value) ??
  (UNWRITABLE.test(value as string)
    ? { path: "", found: value, wanted: "a text without NUL and without half of a surrogate pair" }
    : undefined);

/** What the formats of whole sets read of the records of each collection. */
export const wholeShapes: Readonly<Record<CollectionName, Shape>> = /* @__PURE__ */ (() => {
  const id = writable;
  const both = having({ en: writable, ar: writable });
  const date = having({
    edtf: writable,
    basis: writable,
    note: maybe(writable),
    earliest: calendarDay,
    latest: calendarDay,
  });
  const place = maybe(having({ id, precision: writable }));
  const attribution = {
    source: id,
    paragraph: maybe(number),
    phrase: writable,
    status: writable,
    speaker: id,
    via: maybe(listOf(id)),
  };
  const evidence = listOf(
    having({
      ...attribution,
      supports: listOf(writable),
      says: maybe(
        having({
          kind: maybe(writable),
          date: maybe(writable),
          place: maybe(id),
          modality: maybe(writable),
        }),
      ),
    }),
  );
  const attestations = listOf(having({ ...attribution, attests: maybe(writable) }));
  const inferred = listOf(having({ field: writable, reason: writable }));
  const aliases = listOf(
    having({ text: writable, lang: writable, kind: writable, speaker: maybe(id) }),
  );
  const spanning = {
    valid: writable,
    attested: orNull(having({ first: calendarDay, last: calendarDay })),
    evidence: attestations,
  };
  const act = having({
    id,
    kind: writable,
    group: writable,
    title: both,
    summary: both,
    date,
    place,
    participants: listOf(having({ actor: id, role: writable, status: writable })),
    weapons: listOf(writable),
    links: listOf(having({ kind: writable, to: id })),
    modality: writable,
    witnesses: number,
    inferred,
    evidence,
  });
  return {
    events: act,
    prospects: act,
    actors: having({
      id,
      kind: writable,
      identity: writable,
      names: both,
      aliases,
      country: maybe(writable),
      posts: listOf(having({ title: writable, of: id, ...spanning })),
      relations: listOf(having({ kind: writable, object: id, ...spanning })),
      inferred,
      evidence,
    }),
    figures: having({
      id,
      measure: writable,
      value: having({
        bound: writable,
        best: maybe(number),
        low: maybe(number),
        high: maybe(number),
        word: maybe(writable),
      }),
      unit: writable,
      subject: maybe(id),
      place,
      asOf: maybe(date),
      period: maybe(date),
      modality: writable,
      event: maybe(id),
      prospect: maybe(id),
      witnesses: number,
      inferred,
      evidence,
    }),
    places: having({
      id,
      kind: writable,
      names: both,
      aliases,
      country: maybe(writable),
      subdivision: maybe(writable),
      pcode: maybe(writable),
      parent: maybe(id),
      coordinates: maybe(
        having({ lat: number, lon: number, precision: writable, source: writable }),
      ),
    }),
    sources: having({
      id,
      document: maybe(writable),
      kind: writable,
      outlet: id,
      title: both,
      language: writable,
      dateline: maybe(writable),
      published: date,
      url: maybe(writable),
      accessed: maybe(writable),
      basedOn: maybe(listOf(id)),
      copies: maybe(listOf(id)),
      access: writable,
      digest: maybe(having({ text: writable })),
    }),
  };
})();
