import type { EvidenceRule } from "../evidenceRule.js";
import { anchorsIn, misquoted } from "../quotations.js";

/** Each anchor stands in the paragraph that it cites, exactly as printed. */
export const anchorFound: EvidenceRule = {
  name: "anchor-found",
  check: (held) => misquoted(anchorsIn(held), held),
};
