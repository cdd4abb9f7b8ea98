import { eventGroupOf } from "../../vocabulary/eventGroupOf.js";
import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import { evidenceOf } from "../evidenceOf.js";
import { isNarrator } from "../isNarrator.js";
import { nearActors } from "../nearActors.js";
import type { Rule } from "../rule.js";

/**
 * Whoever claims, announces, alleges, denies or confirms has a part in the matter, or is coded as
 * speaking in the same source, himself or through one who is near him. An outlet alleges in its own
 * voice; it claims only where it has a part itself. Of a page of which only an excerpt was read, what
 * else its speakers said is not coded, so the rule is for texts that are held.
 */
export const speakersSpoke: Rule = {
  name: "speakers-spoke",
  *check(dataset) {
    const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
    const near = nearActors(dataset);
    const outlets = new Map(dataset.sources.map(({ id, outlet }) => [id, outlet]));
    const held = new Set(dataset.sources.flatMap(({ id, digest }) => (digest ? [id] : [])));
    const casts = castsOf(dataset);
    const voices = voicesOf(dataset);
    for (const { collection, id, field, item } of evidenceOf(dataset)) {
      const { speaker, source, status } = item;
      const actor = actors.get(speaker);
      const circle = near.get(speaker) ?? [];
      if (!held.has(source)) continue;
      if (actor === undefined || (status === "reported" && isNarrator(actor))) continue;
      const isOutlet = speaker === outlets.get(source);
      if (isOutlet && status === "alleged") continue;
      const cast = casts.get(`${collection}/${id}`);
      const voice = isOutlet ? undefined : voices.get(source);
      if ([...circle].some((id) => cast?.has(id) === true || voice?.has(id) === true)) {
        continue;
      }
      yield {
        collection,
        id,
        field: `${field}.speaker`,
        what: `The speaker is ${speaker} (status ${status}), but ${speaker} takes no part in this record and is not coded as speaking anywhere in ${source}.`,
        fix: "Name the actor who said it, or code the words as an event, such as a statement, with the speaker as agent.",
      };
    }
  },
};

/** Who has a part in each record: the cast of an act, the subject of a figure and the cast of its event, the actor itself. */
function castsOf(dataset: DraftDataset): ReadonlyMap<string, ReadonlySet<string>> {
  const casts = new Map<string, ReadonlySet<string>>();
  const ofActs = new Map<string, ReadonlySet<string>>();
  for (const { collection, act } of actsOf(dataset)) {
    const cast = new Set(act.participants.map(({ actor }) => actor));
    casts.set(`${collection}/${act.id}`, cast);
    ofActs.set(act.id, cast);
  }
  for (const { id, subject = "", event = "" } of dataset.figures) {
    casts.set(`figures/${id}`, new Set([subject, ...(ofActs.get(event) ?? [])]));
  }
  for (const { id } of dataset.actors) casts.set(`actors/${id}`, new Set([id]));
  return casts;
}

/** Who is coded as speaking in each source. */
function voicesOf(dataset: DraftDataset): ReadonlyMap<string, ReadonlySet<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { act } of actsOf(dataset)) {
    if (eventGroupOf[act.kind] !== "speech") continue;
    const agents = act.participants.filter(({ role }) => role === "agent");
    for (const { source } of act.evidence) {
      const known = voices.get(source) ?? new Set();
      for (const { actor } of agents) known.add(actor);
      voices.set(source, known);
    }
  }
  return voices;
}
