import { posix } from "node:path";
import { collectionNames } from "../check/collectionNames.js";
import type { DraftDataset } from "../check/draftDataset.js";
import type { Fault } from "../check/fault.js";
import { readRecord } from "../check/readRecord.js";
import { shown } from "../errors/shown.js";
import { type CodingChapter, codingChaptersSchema } from "../reports/codingRule.js";
import type { FolderReading } from "./readFolder.js";
import { wordNearest } from "./wordNearest.js";

/** The rules of the codebook, and everything that is wrong with them. */
export interface ChaptersReading {
  /** In their order. */
  readonly chapters: readonly CodingChapter[];
  /** Every fault, also examples that are no records. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the rules of the codebook from what was read.
 *
 * @param reading - The data folder.
 * @param drafts - The records that may stand as examples.
 */
export function readChapters(
  { folder, files }: FolderReading,
  drafts: DraftDataset,
): ChaptersReading {
  const path = "coding-rules.yaml";
  const where = { collection: posix.join(folder, path), id: "" };
  if (!files.has(path)) return { chapters: [], faults: [] };
  const { record: chapters = [], faults } = readRecord(
    codingChaptersSchema,
    files.get(path),
    where,
  );

  const known = new Set([
    ...collectionNames.flatMap((name) => [
      ...drafts[name].map(({ id }) => `${name}/${id}`),
      ...[...drafts.unread[name]].map((id) => `${name}/${id}`),
    ]),
  ]);
  const strangers = chapters
    .flatMap(({ rules }, chapter) =>
      rules.map((rule, index) => ({ ...rule, at: `${chapter}.rules.${index}` })),
    )
    .flatMap(({ shownBy, at }) =>
      shownBy.map((example, index) => ({ example, field: `${at}.shownBy.${index}` })),
    )
    .filter(({ example }) => !known.has(example))
    .map(({ example, field }) => ({
      ...where,
      rule: "ids-resolve",
      field,
      what: `${shown(example)} is not a record.`,
      mend: `${wordNearest(example, known)}Name a record as collection/id.`,
    }));
  return { chapters, faults: [...faults, ...strangers] };
}
