import { foldArabic } from "../../arabic/foldArabic.js";
import type { ActorKind } from "../../vocabulary/actorKinds.js";
import { loadedWords } from "../loadedWords.js";
import type { Rule } from "../rule.js";
import { textsOf } from "../textsOf.js";

/** The fields that speak in our own voice. */
const ours = /^(?:title|summary|names)\.|(?:^|\.)(?:note|reason)$/;

/**
 * What stands in quotation marks is somebody's word and not ours. No quotation runs past another
 * opening mark, so that a text of such marks alone is read in one pass.
 */
const quoted = /“[^“”]*”|«[^«»]*»|"[^"]*"|(?<!\p{L})['‘][^'‘’]*['’](?!\p{L})/gu;

const loaded: ReadonlySet<string> = new Set([...loadedWords.en, ...loadedWords.ar]);

/** The article, alone or behind a one-letter preposition or conjunction. */
const prefix = /^(?:[وفبلك]?ال|لل|[وفبلك])/;

/** Bodies whose own name may hold such a word, as that of a Counter-Terrorism Service does. */
const NAMED_SO: readonly ActorKind[] = [
  "armed-force",
  "committee",
  "intergovernmental-body",
  "judiciary",
  "ministry",
  "office",
  "research-body",
  "security-force",
];

/** Our own words name the act and the form; words that judge are quoted, with their speaker. */
export const voiceNeutral: Rule = {
  name: "voice-neutral",
  *check(dataset) {
    const bodies = new Set(
      dataset.actors
        .filter(({ kind, identity }) => identity === "named" && NAMED_SO.includes(kind))
        .map(({ id }) => id),
    );
    for (const { text, ...where } of textsOf(dataset)) {
      if (!ours.test(where.field)) continue;
      if (
        where.collection === "actors" &&
        where.field.startsWith("names.") &&
        bodies.has(where.id)
      ) {
        continue;
      }
      const words = foldArabic(text.replaceAll(quoted, " ")).match(/\p{L}+/gu) ?? [];
      const found = words.find((word) => loaded.has(word) || loaded.has(word.replace(prefix, "")));
      if (found !== undefined) {
        yield {
          ...where,
          what: `"${found}" is a judgement, and no speaker is named.`,
          fix: "Name the act or the form (armed group, fire, kill), or quote the word and its speaker.",
        };
      }
    }
  },
};
