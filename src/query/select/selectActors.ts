import type { Actor } from "../../model/actor.js";
import type { RecordIds } from "../../model/recordIds.js";
import { actorKinds } from "../../vocabulary/actorKinds.js";
import { statuses } from "../../vocabulary/statuses.js";
import type { ActorCriteria } from "./actorCriteria.js";
import { evidenceMatcher } from "./evidenceMatcher.js";
import { isWanted } from "./isWanted.js";
import { keepMatching } from "./keepMatching.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireTerms } from "../../input/requireTerms.js";
import { textMatcher } from "./textMatcher.js";
import type { NoInfer } from "../../model/noInfer.js";

/** The criteria there are, in the order in which they are documented. */
const CRITERIA: readonly (keyof ActorCriteria)[] = [
  "involving",
  "kind",
  "status",
  "speaker",
  "source",
  "text",
];

/**
 * Selects actors by relation, kind, evidence and names.
 *
 * All criteria must hold together; a list is met by any of its values. `status`, `speaker` and
 * `source` speak of the same evidence item, one of where the actor occurs. For the holders of a
 * post see `postsOf`, for relations on a day `relationsOf`.
 *
 * @typeParam Ids - The ids that the actors point to; a mistyped id is a compile error.
 * @param actors - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every actor.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion or a term is unknown;
 *   when nothing matches and an id has up to two letters wrong of one that the actors mention.
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the names of each actor.
 * @example
 * ```ts
 * const faction = {
 *   id: "kataib-hezbollah", kind: "armed-group", names: { en: "Kata'ib Hezbollah", ar: "كتائب حزب الله" },
 *   aliases: [], relations: [], evidence: [],
 * };
 * selectActors([faction], { kind: "armed-group", text: "kataib" }); // => [faction]
 * selectActors([faction], { text: "حزب البعث" }); // => []
 * ```
 */
export function selectActors<Ids extends RecordIds>(
  actors: readonly Actor<Ids>[],
  criteria: ActorCriteria<NoInfer<Ids>>,
): Actor<Ids>[] {
  requireOptions("selectActors", criteria, CRITERIA);
  const { involving, kind, status, speaker, source, text } = criteria;
  requireTerms("selectActors", "kind", kind, actorKinds);
  requireTerms("selectActors", "status", status, statuses);

  const withEvidence =
    status === undefined && speaker === undefined && source === undefined
      ? undefined
      : evidenceMatcher(status, speaker, source);
  const withWords = text === undefined ? undefined : textMatcher(text);

  return keepMatching("selectActors", actors, criteria, [
    (actor) =>
      isWanted(kind, actor.kind) &&
      (involving === undefined ||
        actor.relations.some(({ object }) => isWanted<string>(involving, object))) &&
      (!withEvidence || withEvidence(actor.evidence)) &&
      (!withWords || withWords(spellings(actor))),
  ]);
}

function spellings({ names, aliases }: Actor): string[] {
  return [names.en, names.ar, ...aliases.map(({ text }) => text)];
}
