import { requireId } from "../input/requireId.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireRecords } from "../input/requireRecords.js";
import { requireTerm } from "../input/requireTerms.js";
import { having, listOf, maybe, oneOf, type Shape, text, truth } from "../input/shape.js";
import type { NoInfer } from "../model/noInfer.js";
import type { AnyTerm, CrosswalkCode, CrosswalkEntry, CrosswalkScheme } from "../model/term.js";

/** The fields of a term that `crosswalkOf` reads. */
export type CrossedTerm = Pick<
  AnyTerm,
  "id" | "list" | "broader" | "done" | "crosswalk" | "prospects"
>;

/** An act, and the scheme whose code you want. */
export interface CrosswalkQuestion<Id extends string = string> {
  /** A kind of event. */
  readonly kind: Id;
  /** Whether the act is done, planned, threatened ... */
  readonly modality: Id;
  /** The scheme. Only these four have codes for acts. */
  readonly scheme: "plover" | "cameo" | "acled" | "ucdp";
}

const SCHEMES: readonly CrosswalkQuestion["scheme"][] = ["plover", "cameo", "acled", "ucdp"];

const NEAREST_FIRST: readonly CrosswalkCode["match"][] = ["exact", "close", "broad", "narrow"];

const code: Shape = /* @__PURE__ */ (() =>
  having({ scheme: text, code: text, match: oneOf(NEAREST_FIRST) }))();
const gap: Shape = /* @__PURE__ */ having({ scheme: text, none: text });

/** A code, or the reason why there is none. */
const entry: Shape = (value) =>
  (typeof value === "object" && value !== null && "none" in value ? gap : code)(value);

/** What is read of a term to find the codes of an act. */
const crossedShape: Shape = /* @__PURE__ */ (() =>
  having({
    id: text,
    list: text,
    broader: maybe(text),
    done: maybe(truth),
    crosswalk: listOf(entry),
    prospects: maybe(listOf((value) => having({ modality: text })(value) ?? entry(value))),
  }))();

/**
 * The code of an act in another scheme (PLOVER, CAMEO, ACLED or UCDP), or the reason why there is none.
 *
 * An act that did not happen never has the code of an act that did. A threatened attack has the code of a
 * threat, and a demanded withdrawal the code of a request. When a scheme has codes only for acts that
 * happened, the answer is a reason.
 *
 * @typeParam Item - Terms.
 * @param terms - The collection `terms`, or only its event kinds, event groups and modalities.
 * @param question - The kind and the modality of the act, and the scheme.
 * @returns One code or one reason. When the scheme has several codes, the one with the closest meaning
 *   (`exact`, then `close`, `broad`, `narrow`). Every kind, modality and scheme has an answer.
 * @throws {RangeError} When the kind, its group or the modality is not among the terms (the message names the
 *   nearest), the scheme is not one of the four, or a term does not have a field that is read.
 * @remarks
 * O(n) in terms. An act that is done has the codes of its kind. For any other act, `crosswalkOf` looks at the
 * kind, then at its group, then at the modality, and takes the first that has an entry for the modality and
 * the scheme. The codes are in the terms (`crosswalk` and `prospects`). They are our own mapping, with SKOS
 * relations; coders of those schemes may decide differently.
 * @example
 * ```ts
 * import { crosswalkOf, terms } from "iraq-conflict-data";
 *
 * const code = (kind, modality, scheme) => crosswalkOf(terms, { kind, modality, scheme });
 * code("rocket-attack", "occurred", "plover"); // => { scheme: "plover", code: "ASSAULT/heavy-weapons", match: "close" }
 * code("rocket-attack", "threatened", "plover"); // => { scheme: "plover", code: "THREATEN/violence", match: "broad" }
 * code("rocket-attack", "threatened", "acled"); // => { scheme: "acled", none: "not-done" }
 * ```
 */
export function crosswalkOf<Item extends CrossedTerm>(
  terms: readonly Item[],
  question: CrosswalkQuestion<NoInfer<Item["id"]>>,
): CrosswalkEntry {
  return actCode("crosswalkOf", terms, question);
}

/** The same, for a caller that errors name instead. */
export function actCode<Item extends CrossedTerm>(
  caller: string,
  terms: readonly Item[],
  question: CrosswalkQuestion,
): CrosswalkEntry {
  requireRecords(caller, "terms", terms, crossedShape);
  const { kind, modality, scheme } = requireOptions(caller, question, [
    "kind",
    "modality",
    "scheme",
  ]);
  requireTerm(caller, "scheme", scheme, SCHEMES);
  const listed = (list: string, id: string): Item =>
    requireId(
      caller,
      `term of ${list}`,
      terms.filter((term) => term.list === list),
      id,
    );
  const act = listed("event-kinds", kind);
  const mode = listed("modalities", modality);
  if (mode.done) {
    return nearestOf(act.crosswalk, scheme) ?? { scheme, none: "not-covered" };
  }
  const group = act.broader === undefined ? [] : [listed("event-groups", act.broader)];
  for (const { prospects = [] } of [act, ...group, mode]) {
    const found = nearestOf(
      prospects.filter((entry) => entry.modality === modality),
      scheme,
    );
    if (found) return found;
  }
  return { scheme, none: "not-done" };
}

/** The code that is nearest in meaning, or else the first reason. The modality is left out: it was asked. */
function nearestOf(
  entries: readonly CrosswalkEntry[],
  scheme: CrosswalkScheme,
): CrosswalkEntry | undefined {
  const own = entries.filter((entry) => entry.scheme === scheme);
  const codes = own.filter((entry) => "code" in entry);
  for (const match of NEAREST_FIRST) {
    const nearest = codes.find((entry) => entry.match === match);
    if (nearest) return { scheme, code: nearest.code, match };
  }
  const gap = own.find((entry) => "none" in entry);
  return gap && { scheme, none: gap.none };
}
