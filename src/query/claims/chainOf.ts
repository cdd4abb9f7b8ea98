import type { Attribution } from "../../model/evidence.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";
import { requireId } from "../../input/requireId.js";
import { requireRecords, requireShape } from "../../input/requireRecords.js";
import { having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import type { NoInfer } from "../../model/noInfer.js";

const sourceShape: Shape = /* @__PURE__ */ (() => having({ id: text, outlet: text }))();
const evidenceShape: Shape = /* @__PURE__ */ (() =>
  having({ source: text, speaker: text, via: maybe(listOf(text)) }))();

/**
 * The chain through which a statement reached the reader: the speaker, those who passed it on, the outlet.
 *
 * @typeParam Ids - The ids that the sources point to.
 * @param evidence - An evidence item, or the attestation of a post or relation.
 * @param sources - The source of the evidence must be among them.
 * @returns Ids of actors, the speaker first and the outlet last; only the outlet when it speaks in its own
 *   voice.
 * @throws {RangeError} When no source has the id that the evidence names; the message names the three nearest.
 * @remarks
 * O(n) in the number of sources. Two neighbours in the chain are never the same actor.
 * @example
 * ```ts
 * import { chainOf } from "iraq-conflict-data";
 *
 * const sources = [{ id: "article", outlet: "daily" }];
 * chainOf({ source: "article", speaker: "minister", via: ["agency"] }, sources);
 * // => ["minister", "agency", "daily"]
 * chainOf({ source: "article", speaker: "daily" }, sources); // => ["daily"]
 * ```
 */
export function chainOf<Ids extends RecordIds>(
  evidence: Pick<Attribution<NoInfer<Ids>>, "source" | "speaker" | "via">,
  sources: readonly Source<Ids>[],
): Ids["actor"][] {
  requireShape("chainOf", "evidence", evidence, evidenceShape);
  requireRecords("chainOf", "sources", sources, sourceShape);
  const { outlet } = requireId("chainOf", "source", sources, evidence.source);
  return [evidence.speaker, ...(evidence.via ?? []), outlet].filter(
    (actor, place, chain) => actor !== chain[place - 1],
  );
}
