import { nearestTo } from "../../errors/nearestTo.js";
import { shown } from "../../errors/shown.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireRecords } from "../../input/requireRecords.js";
import { requireTerm, requireTerms } from "../../input/requireTerms.js";
import { requireText } from "../../input/requireText.js";
import { bilingual, having, type Shape, text } from "../../input/shape.js";
import type { Bilingual } from "../../model/bilingual.js";
import type { NoInfer } from "../../model/noInfer.js";
import type { AnyTerm } from "../../model/term.js";

/** Options of `labelOf`. */
export interface LabelOptions<List extends string = string> {
  /** English (`en`, the default) or Arabic (`ar`). */
  readonly language?: keyof Bilingual | undefined;
  /** The list of the term, such as `event-kinds`. Needed when two lists have a term with the same id. */
  readonly list?: List | undefined;
}

const labelled: Shape = /* @__PURE__ */ having({ id: text, list: text, label: bilingual });

/**
 * The label of a term (a kind, role, status, measure ...) in English or Arabic.
 *
 * @typeParam Item - Terms.
 * @param terms - The collection `terms`, or some of it.
 * @param id - The term as records have it.
 * @param options - The language, and the list if the id is not enough.
 * @returns The label.
 * @throws {RangeError} When no term has the id (the message names the three nearest), or when terms of
 *   several lists have it with different labels and no list is given.
 * @remarks O(n).
 * @example
 * ```ts
 * import { labelOf, terms } from "iraq-conflict-data";
 *
 * labelOf(terms, "rocket-attack"); // => "Rocket attack"
 * labelOf(terms, "alleged", { language: "ar" }); // => "منسوب إلى غيره"
 * ```
 */
export function labelOf<Item extends Pick<AnyTerm, "id" | "list" | "label">>(
  terms: readonly Item[],
  id: NoInfer<Item["id"]>,
  options: LabelOptions<NoInfer<Item["list"]>> = {},
): string {
  requireRecords("labelOf", "terms", terms, labelled);
  requireText("labelOf", "id", id, "rocket-attack");
  const { language = "en", list } = requireOptions("labelOf", options, ["language", "list"]);
  requireTerm("labelOf", "language", language, ["en", "ar"]);
  requireTerms("labelOf", "list", list, [...new Set(terms.map((term) => term.list))]);
  const found = terms.filter(
    (term) => term.id === id && (list === undefined || term.list === list),
  );
  const [label, another] = new Set(found.map((term) => term.label[language]));
  if (label === undefined) {
    const nearest = nearestTo(id, [...new Set(terms.map((term) => term.id))]);
    throw new RangeError(`labelOf: no term ${shown(id)}. Nearest: ${nearest.join(", ")}.`);
  }
  if (another !== undefined) {
    const lists = found.map((term) => term.list).join(", ");
    throw new RangeError(
      `labelOf: ${shown(id)} is a term of several lists: ${lists}. Pass one of them as { list }.`,
    );
  }
  return label;
}
