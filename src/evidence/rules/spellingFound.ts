import type { EvidenceRule } from "../evidenceRule.js";
import { misquoted, spellingsIn } from "../quotations.js";

/** Each spelling of a name stands in the paragraphs that are said to print it. */
export const spellingFound: EvidenceRule = {
  name: "spelling-found",
  check: (held) => misquoted(spellingsIn(held), held),
};
