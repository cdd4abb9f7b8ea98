import type { RecordIds } from "../../model/recordIds.js";
import type { Source } from "../../model/source.js";
import { sourceKinds } from "../../vocabulary/sourceKinds.js";
import { dateMatcher } from "./dateMatcher.js";
import { isWanted } from "./isWanted.js";
import { keepMatching } from "./keepMatching.js";
import { readBounds } from "../../input/readBounds.js";
import { requireCertainty } from "../../input/requireCertainty.js";
import { requireOptions } from "../../input/requireOptions.js";
import { requireTerms } from "../../input/requireTerms.js";
import type { SourceCriteria } from "./sourceCriteria.js";
import { textMatcher } from "./textMatcher.js";
import type { NoInfer } from "../../model/noInfer.js";

/** The criteria there are, in the order in which they are documented. */
const CRITERIA: readonly (keyof SourceCriteria)[] = [
  "during",
  "certainty",
  "kind",
  "speaker",
  "text",
];

/**
 * Selects sources by day of publication, kind, outlet and title.
 *
 * All criteria must hold together; a list is met by any of its values.
 *
 * @typeParam Ids - The ids that the sources point to; a mistyped id is a compile error.
 * @param sources - In any order, which the result keeps.
 * @param criteria - What to ask; `{}` selects every source.
 * @returns A new array, empty when nothing matches.
 * @throws {RangeError} When a criterion, a term or `certainty` is unknown, or `during` is unreadable or ends before it starts;
 *   when nothing matches and an outlet has up to two letters wrong of one that the sources mention.
 * @remarks
 * One pass, O(n); the criteria are read once. `text` takes time in proportion to the title of each source.
 * @example
 * ```ts
 * selectSources(sources, { kind: "news-article", during: "2020/.." }).length === sources.length; // => true
 * selectSources(sources, { during: "1990" }); // => []
 * ```
 */
export function selectSources<Ids extends RecordIds>(
  sources: readonly Source<Ids>[],
  criteria: SourceCriteria<NoInfer<Ids>>,
): Source<Ids>[] {
  requireOptions("selectSources", criteria, CRITERIA);
  const { during, certainty = "possible", kind, speaker, text } = criteria;
  requireCertainty("selectSources", certainty);
  requireTerms("selectSources", "kind", kind, sourceKinds);

  const onDate =
    during === undefined
      ? undefined
      : dateMatcher(readBounds("selectSources: during", during), certainty);
  const withWords = text === undefined ? undefined : textMatcher(text);

  return keepMatching("selectSources", sources, criteria, [
    ({ kind: itsKind, outlet, published, title }) =>
      isWanted(kind, itsKind) &&
      isWanted<string>(speaker, outlet) &&
      (!onDate || onDate(published)) &&
      (!withWords || withWords([title.en, title.ar])),
  ]);
}
