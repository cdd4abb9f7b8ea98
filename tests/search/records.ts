import type { Actor } from "../../src/model/actor.js";
import type { ConflictEvent } from "../../src/model/event.js";
import type { Figure } from "../../src/model/figure.js";
import type { Place } from "../../src/model/place.js";
import type { Measure } from "../../src/vocabulary/measures.js";

const bare = { witnesses: 1, inferred: [], evidence: [] };

/** An actor with a name, and aliases in Latin letters. */
export function actorNamed(id: string, en: string, ar: string, ...aliases: string[]): Actor {
  return {
    id,
    kind: "armed-group",
    identity: "named",
    names: { en, ar },
    aliases: aliases.map((text) => ({ text, lang: "en", kind: "variant" })),
    posts: [],
    relations: [],
    ...bare,
  };
}

/** A place with a name. */
export function placeNamed(id: string, en: string, ar: string): Place {
  return { id, kind: "country", names: { en, ar }, aliases: [], path: [id] };
}

/** An event with a title and a summary, in English. */
export function eventTitled(id: string, title: string, summary: string): ConflictEvent {
  return {
    id,
    kind: "statement",
    group: "speech",
    title: { en: title, ar: "" },
    summary: { en: summary, ar: "" },
    date: { edtf: "2020", basis: "stated", earliest: "2020-01-01", latest: "2020-12-31" },
    modality: "occurred",
    participants: [],
    weapons: [],
    links: [],
    ...bare,
  };
}

/** A figure about an actor. */
export function figureOf(id: string, measure: Measure, best: number, subject: string): Figure {
  return {
    id,
    measure,
    value: { bound: "exact", best },
    unit: "persons",
    subject,
    modality: "occurred",
    ...bare,
  };
}
