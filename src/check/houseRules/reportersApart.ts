import { actsOf } from "../actsOf.js";
import type { DraftDataset } from "../draftDataset.js";
import { evidenceOf } from "../evidenceOf.js";
import { isNarrator } from "../isNarrator.js";
import type { Rule } from "../rule.js";

/**
 * What happened is `reported` by who has no stake in it: an outlet, or a witness or source without a
 * name. A named party claims, alleges, announces or confirms; that it spoke is reported by the outlet.
 */
export const reportersApart: Rule = {
  name: "reporters-apart",
  *check(dataset) {
    const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
    const casts = castsOf(dataset);
    for (const { item, collection, id, field } of evidenceOf(dataset)) {
      if (item.status !== "reported" || collection === "actors") continue;
      const actor = actors.get(item.speaker);
      if (actor === undefined) continue;
      const hasPart = actor.kind !== "media-outlet" && casts.has(`${collection}/${id} ${actor.id}`);
      if (isNarrator(actor) && !hasPart) continue;
      yield {
        collection,
        id,
        field: `${field}.status`,
        what: `${actor.id} (${actor.kind}, ${actor.identity}) cannot report this as news.`,
        fix: "If the outlet says it, name the outlet as speaker. The words of a party are claimed, alleged or announced.",
      };
    }
  },
};

/** Who takes part in what, other than as a witness. */
function castsOf(dataset: DraftDataset): ReadonlySet<string> {
  return new Set(
    [...actsOf(dataset)].flatMap(({ collection, act }) =>
      act.participants
        .filter(({ role }) => role !== "witness")
        .map(({ actor }) => `${collection}/${act.id} ${actor}`),
    ),
  );
}
