import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords, requireShape } from "../../input/requireRecords.js";
import { having, listOf, maybe, type Shape, text } from "../../input/shape.js";
import type { Act } from "../../model/act.js";
import type { Actor } from "../../model/actor.js";
import type { Evidence } from "../../model/evidence.js";
import type { Figure } from "../../model/figure.js";
import type { NoInfer } from "../../model/noInfer.js";
import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";
import { independentOf, tellingsOf, voicesOf } from "../../witnesses/index.js";
import { evidenceShape } from "./evidenceShape.js";

/** One voice on a record, and through whom it reached us. */
export interface Witness<Ids extends RecordIds = RecordIds> {
  /**
   * Who says it. A spokesperson counts as the body that he speaks for, and a page that repeats an agency as the
   * agency.
   */
  readonly voice: Ids["actor"];
  /** The agency or outlet whose report brings it. */
  readonly origin: Ids["actor"];
  /** Whether it is one of the independent witnesses, whose number stands in the record. */
  readonly independent: boolean;
  /** Where it says so. */
  readonly evidence: readonly Evidence<Ids>[];
  /** The fields that it gives as the record has them. */
  readonly agrees: readonly string[];
  /** The fields that it gives otherwise, or denies. */
  readonly contradicts: readonly Contradiction[];
}

/** What a witness gives otherwise than the record. */
export interface Contradiction {
  /** The field: `date`, `place`, `kind`, `modality`, or the part of an actor that is denied. */
  readonly field: string;
  /** The other value; absent where the record's own is denied. */
  readonly value?: string;
}

const recordShape: Shape = /* @__PURE__ */ (() => {
  const placed = having({ source: text, speaker: text });
  return having({ evidence: listOf((item) => evidenceShape(item) ?? placed(item)) });
})();
const sourceShape: Shape = /* @__PURE__ */ (() =>
  having({ id: text, outlet: text, basedOn: maybe(listOf(text)) }))();
const actorShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    posts: listOf(having({ title: text, of: maybe(text) })),
    relations: listOf(having({ kind: text, object: text })),
  }))();

/**
 * Who tells of an act or gives a number, who of them are independent, who agrees and who contradicts.
 *
 * Two tellings are independent when they share neither the voice nor the origin. So one page is one witness,
 * whomever it quotes; pages that repeat one agency are one; and one spokesman whom ten outlets quote is one. The
 * independent witnesses are a largest set of tellings of which each says that the thing itself is so, not only who,
 * where or when; their number is `witnesses` of the record. Of a speech act the words themselves are what is witnessed:
 * there the voice is that of the outlet or agency that brings them, whoever spoke.
 *
 * @typeParam Ids - The ids that the sources and actors have.
 * @param record - An event, a prospect or a figure.
 * @param dataset - The sources that the evidence names, and the actors: their posts tell who is a spokesperson.
 * @returns One witness for each voice and origin, in the order of the evidence, in a new array. Evidence of sources
 *   that are not there is left out.
 * @throws {RangeError} When the record, a source or an actor does not have a field that is read.
 * @remarks
 * O(n) in sources and actors, O(m²) in the evidence of the record. Contradictions are those within the record;
 * rival numbers are separate figures, which `rivals` puts side by side, and `rivalClaims` compares whole records.
 * How the independent ones are found: a maximum matching of voices with origins.
 * @example
 * ```ts
 * import { witnessesOf } from "iraq-conflict-data";
 *
 * const sources = [
 *   { id: "one", outlet: "daily", basedOn: ["agency"] },
 *   { id: "two", outlet: "weekly", basedOn: ["agency"] },
 *   { id: "three", outlet: "radio" },
 * ];
 * const told = (source, speaker) => ({ source, speaker, status: "reported", supports: ["kind"] });
 * const attack = {
 *   evidence: [told("one", "daily"), told("two", "weekly"), told("three", "minister")],
 * };
 * witnessesOf(attack, { sources, actors: [] }).map(({ voice, origin }) => `${voice} in ${origin}`);
 * // => ["agency in agency", "minister in radio"]
 * ```
 */
export function witnessesOf<Ids extends RecordIds>(
  record: Pick<Act<NoInfer<Ids>>, "evidence" | "group"> | Pick<Figure<NoInfer<Ids>>, "evidence">,
  dataset: {
    /** The sources that the evidence names. */
    readonly sources: readonly Source<Ids>[];
    /** The actors. */
    readonly actors: readonly Actor<Ids>[];
  },
): Witness<Ids>[] {
  requireShape("witnessesOf", "record", record, recordShape);
  const { sources, actors } = requireOptions("witnessesOf", dataset, ["sources", "actors"]);
  requireRecords("witnessesOf", "sources", sources, sourceShape);
  requireRecords("witnessesOf", "actors", actors, actorShape);
  const byId = new Map<string, Source<Ids>>(sources.map((source) => [source.id, source]));
  const evidence: readonly Evidence<Ids>[] = record.evidence;
  const matter = "group" in record && record.group === "speech" ? "words" : "deed";
  const tellings = tellingsOf(evidence, byId, voicesOf(actors), matter);
  const independent = new Set(independentOf(tellings.filter(({ isItself }) => isItself)));
  return tellings.map((telling) => ({
    voice: telling.voice,
    origin: telling.origin,
    independent: independent.has(telling),
    evidence: telling.evidence,
    agrees: [...new Set(telling.evidence.flatMap(agreed))],
    contradicts: telling.evidence.flatMap(contradicted),
  }));
}

function agreed({ status, supports, says = {} }: Evidence): readonly string[] {
  return status === "denied" ? [] : supports.filter((field) => !(field in says));
}

function contradicted({ status, supports, says = {} }: Evidence): readonly Contradiction[] {
  const others = Object.entries<string>({ ...says }).map(([field, value]) => ({ field, value }));
  return status === "denied" ? [...others, ...supports.map((field) => ({ field }))] : others;
}
