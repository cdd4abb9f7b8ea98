import type { ApiExport } from "./apiExports.js";
import { slugOf } from "./slugs.js";

/** Where the pages of the reference stand. */
export const addressOf = {
  export: ({ question, anchor }: Pick<ApiExport, "question" | "anchor">): string =>
    `api/${question.id}/#${anchor}`,
  question: (id: string): string => `api/${id}/`,
  entry: (path: string): string => `api/entries/${slugOf(path)}/`,
};
