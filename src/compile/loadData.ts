import { assemble } from "../check/assemble.js";
import type { Fault } from "../check/fault.js";
import { link } from "../check/derive.js";
import { findHouseFaults } from "../check/findHouseFaults.js";
import type { Dataset } from "../model/dataset.js";
import type { Redirect } from "../model/redirect.js";
import type { AnyTerm } from "../model/term.js";
import { type CodingRound, codingRoundSchema } from "../reports/agreement.js";
import { type CodingChapter, codingChaptersSchema } from "../reports/codebook.js";
import { type FolderReading, wordNearest } from "./readFolder.js";
import { readRecords } from "./readRecords.js";
import { type Lists, readLists } from "./readLists.js";
import { readTerms } from "./readTerms.js";
import { posix } from "node:path";
import { collectionNames } from "../check/collectionNames.js";
import type { DraftDataset } from "../check/draftDataset.js";
import { readRecord } from "../check/readRecord.js";
import { shown } from "../errors/shown.js";

/** All that the data folder says. */
export interface Data {
  /** The six collections, linked and in order. */
  readonly dataset: Dataset;
  /** Where retired ids went. */
  readonly redirects: readonly Redirect[];
  /** The terms of all closed lists. */
  readonly terms: readonly AnyTerm[];
  /** The rules of the codebook. */
  readonly chapters: readonly CodingChapter[];
  /** The rounds of double coding by name, in their order. */
  readonly rounds: ReadonlyMap<string, CodingRound>;
  /** The lists beside the records: look-alikes, rejected leads, gaps. */
  readonly lists: Lists;
}

/** All that the data folder says; nothing of it when there is one fault anywhere. */
type DataLoading =
  | { readonly data: Data; readonly faults: readonly [] }
  | { readonly data: undefined; readonly faults: readonly Fault[] };

/**
 * Checks everything that the data folder holds. So no program can work with what is left of broken data.
 *
 * @param reading - The data folder.
 * @returns The data, or every fault of every file.
 */
export function loadData(reading: FolderReading): DataLoading {
  const { terms, faults: ofTerms } = readTerms(reading);
  const { raws, faults: ofPlaces } = readRecords(reading);
  const lost = reading.lost.map((path) => path.replace(/\.[^./]*$/, ""));
  const { drafts, faults: ofRecords } = assemble(raws, lost);
  const { chapters, faults: ofChapters } = readChapters(reading, drafts);
  const { rounds, faults: ofRounds } = readRounds(reading);
  const lists = readLists(reading, drafts);

  const faults = [
    ...reading.faults,
    ...ofTerms,
    ...ofPlaces,
    ...ofRecords,
    ...findHouseFaults(drafts),
    ...ofChapters,
    ...ofRounds,
    ...lists.faults,
  ];
  return faults.length > 0 || terms === undefined
    ? { data: undefined, faults }
    : {
        data: {
          dataset: link(drafts),
          redirects: drafts.redirects,
          terms,
          chapters,
          rounds,
          lists,
        },
        faults: [],
      };
}

/** The rules of the codebook, and everything that is wrong with them. */
interface ChaptersReading {
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
function readChapters({ folder, files }: FolderReading, drafts: DraftDataset): ChaptersReading {
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
      fix: `${wordNearest(example, known)}Write collection/id.`,
    }));
  return { chapters, faults: [...faults, ...strangers] };
}

/** The rounds of double coding, and everything that is wrong with them. */
interface RoundsReading {
  /** By name, in the order of their numbers. */
  readonly rounds: ReadonlyMap<string, CodingRound>;
  /** Every fault. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the rounds of double coding from what was read.
 *
 * @param reading - The data folder.
 */
function readRounds({ folder, files }: FolderReading): RoundsReading {
  const rounds = new Map<string, CodingRound>();
  const faults: Fault[] = [];
  const numbers = [...files.keys()]
    .flatMap((path) => /^reliability\/round-(\d+)\.yaml$/.exec(path)?.slice(1).map(Number) ?? [])
    .sort((one, other) => one - other);
  for (const number of numbers) {
    const path = `reliability/round-${number}.yaml`;
    const where = { collection: posix.join(folder, path), id: "" };
    const { record, faults: found } = readRecord(codingRoundSchema, files.get(path), where);
    if (record !== undefined) rounds.set(`round-${number}`, record);
    faults.push(...found);
  }
  return { rounds, faults };
}
