import type { CollectionName } from "../../model/collectionName.js";
import { actsOf } from "../actsOf.js";
import { type DraftDataset, knownIds } from "../draftDataset.js";
import { evidenceOf } from "../evidenceOf.js";
import { proposer } from "../proposer.js";
import type { Rule } from "../rule.js";
import { spellingsOf } from "../spellingsOf.js";

/** Every id that a record points to belongs to a record. */
export const idsResolve: Rule = {
  name: "ids-resolve",
  *check(dataset) {
    const events = knownIds("events", dataset);
    const prospects = knownIds("prospects", dataset);
    const known = {
      sources: knownIds("sources", dataset),
      actors: knownIds("actors", dataset),
      places: knownIds("places", dataset),
      events,
      prospects,
      acts: new Set([...events, ...prospects]),
      figures: knownIds("figures", dataset),
    };
    const propose = proposer();
    for (const { collection, id, field, to, target } of references(dataset)) {
      if (target === undefined || known[to].has(target)) continue;
      const nearest = propose(target, known[to]).join(", ");
      yield {
        collection,
        id,
        field,
        what: `"${target}" is not in ${to === "acts" ? "events or prospects" : to}.`,
        fix: `${nearest && `Nearest: ${nearest}. `}Correct it, or add the record.`,
      };
    }
  },
};

interface Reference {
  readonly collection: CollectionName;
  readonly id: string;
  readonly field: string;
  readonly to: CollectionName | "acts";
  readonly target: string | undefined;
}

function* references(dataset: DraftDataset): Generator<Reference> {
  for (const { item, ...where } of evidenceOf(dataset)) {
    const at = (field: string) => ({ ...where, field: `${where.field}.${field}` });
    yield { ...at("source"), to: "sources", target: item.source };
    yield { ...at("speaker"), to: "actors", target: item.speaker };
    for (const target of item.via ?? []) yield { ...at("via"), to: "actors", target };
  }
  for (const { locator, text: _text, ...where } of spellingsOf(dataset)) {
    yield { ...where, field: `${where.field}.source`, to: "sources", target: locator.source };
  }
  for (const { id, outlet, basedOn = [], copies = [] } of dataset.sources) {
    const at = (field: string) => ({ collection: "sources", id, field }) as const;
    yield { ...at("outlet"), to: "actors", target: outlet };
    for (const [index, target] of basedOn.entries()) {
      yield { ...at(`basedOn.${index}`), to: "actors", target };
    }
    for (const [index, target] of copies.entries()) {
      yield { ...at(`copies.${index}`), to: "sources", target };
    }
  }
  for (const { id, parent } of dataset.places) {
    yield { collection: "places", id, field: "parent", to: "places", target: parent };
  }
  for (const { id, aliases, posts, relations } of dataset.actors) {
    const at = (field: string) => ({ collection: "actors", id, field }) as const;
    for (const [index, { speaker }] of aliases.entries()) {
      yield { ...at(`aliases.${index}.speaker`), to: "actors", target: speaker };
    }
    for (const [index, post] of posts.entries()) {
      yield { ...at(`posts.${index}.of`), to: "actors", target: post.of };
    }
    for (const [index, { object }] of relations.entries()) {
      yield { ...at(`relations.${index}.object`), to: "actors", target: object };
    }
  }
  for (const { collection, act } of actsOf(dataset)) {
    const { id, place, participants, links, evidence } = act;
    const at = (field: string) => ({ collection, id, field }) as const;
    yield { ...at("place.id"), to: "places", target: place?.id };
    for (const [index, { actor }] of participants.entries()) {
      yield { ...at(`participants.${index}.actor`), to: "actors", target: actor };
    }
    for (const [index, { to }] of links.entries()) {
      yield { ...at(`links.${index}.to`), to: "acts", target: to };
    }
    for (const [index, { says }] of evidence.entries()) {
      yield { ...at(`evidence.${index}.says.place`), to: "places", target: says?.place };
    }
  }
  for (const { id, subject, place, event, prospect } of dataset.figures) {
    const at = (field: string) => ({ collection: "figures", id, field }) as const;
    yield { ...at("subject"), to: "actors", target: subject };
    yield { ...at("place.id"), to: "places", target: place?.id };
    yield { ...at("event"), to: "events", target: event };
    yield { ...at("prospect"), to: "prospects", target: prospect };
  }
}
