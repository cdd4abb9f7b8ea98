/** Where the pages of the codebook stand. The page of a term's list is cited by every term, so it never moves. */
export const addressOf = {
  list: (list: string): string => `codebook/${list}/`,
  records: (collection: string): string => `codebook/${collection}/`,
  rules: "codebook/rules/",
  reliability: "codebook/reliability/",
  crosswalks: "codebook/crosswalks/",
  coverage: "codebook/coverage/",
  contradictions: "codebook/contradictions/",
} as const;
