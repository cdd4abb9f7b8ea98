import { assemble } from "../dataset/assemble.js";
import type { Fault } from "../dataset/fault.js";
import { findHouseFaults } from "../dataset/findHouseFaults.js";
import { link } from "../dataset/link.js";
import type { Dataset } from "../model/dataset.js";
import type { Redirect } from "../model/redirect.js";
import type { AnyTerm } from "../model/term.js";
import type { CodingRound } from "../report/codingRound.js";
import type { CodingChapter } from "../report/codingRule.js";
import { readChapters } from "./readChapters.js";
import type { FolderReading } from "./readFolder.js";
import { readRecords } from "./readRecords.js";
import { readRounds } from "./readRounds.js";
import { readTerms } from "./readTerms.js";

/** All that the data folder says. */
export interface Data {
  /** The five collections, linked and in order. */
  readonly dataset: Dataset;
  /** Where retired ids went. */
  readonly redirects: readonly Redirect[];
  /** The terms of all closed lists. */
  readonly terms: readonly AnyTerm[];
  /** The rules of the codebook. */
  readonly chapters: readonly CodingChapter[];
  /** The rounds of double coding by name, in their order. */
  readonly rounds: ReadonlyMap<string, CodingRound>;
}

/** All that the data folder says; nothing of it when there is one fault anywhere. */
export type DataLoading =
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

  const faults = [
    ...reading.faults,
    ...ofTerms,
    ...ofPlaces,
    ...ofRecords,
    ...findHouseFaults(drafts),
    ...ofChapters,
    ...ofRounds,
  ];
  return faults.length > 0 || terms === undefined
    ? { data: undefined, faults }
    : {
        data: { dataset: link(drafts), redirects: drafts.redirects, terms, chapters, rounds },
        faults: [],
      };
}
