import { posix } from "node:path";
import * as z from "zod/v4-mini";
import type { DraftDataset } from "../check/draftDataset.js";
import type { Fault } from "../check/fault.js";
import { likelyPairs } from "../check/likelyPairs.js";
import { readRecord } from "../check/readRecord.js";
import type { KnownGap, LeftOut } from "../reports/coverage.js";
import { slugSchema, textSchema } from "../schema/scalars.js";
import type { FolderReading } from "./readFolder.js";

/** Two records that look alike and are not the same. */
export interface LookAlike {
  /** Their ids, in alphabetical order. */
  readonly pair: readonly string[];
  /** How they differ. */
  readonly reason: string;
}

/** A lead of the wider record that did not become a record. */
export interface RejectedLead extends LeftOut {
  /** What it was called. */
  readonly lead: string;
}

/** The lists that are kept beside the records. */
export interface Lists {
  /** Pairs that were decided. */
  readonly lookAlikes: readonly LookAlike[];
  /** Leads that were left out. */
  readonly rejected: readonly RejectedLead[];
  /** What is known to be missing. */
  readonly gaps: readonly KnownGap[];
  /** Everything that is wrong with them. */
  readonly faults: readonly Fault[];
}

const lookAlikes: z.ZodMiniType<readonly LookAlike[]> = z.array(
  z.strictObject({
    pair: z.array(slugSchema).check(z.length(2)),
    reason: textSchema,
  }),
);
const rejectedLeads: z.ZodMiniType<readonly RejectedLead[]> = z.array(
  z.strictObject({ lead: textSchema, reason: textSchema }),
);
const gaps: z.ZodMiniType<readonly KnownGap[]> = z.array(
  z.strictObject({ when: textSchema, what: textSchema, why: textSchema }),
);

/**
 * Takes the lists beside the records from what was read. A list that is not there is empty.
 *
 * @param reading - The data folder.
 * @param drafts - The records.
 */
export function readLists(reading: FolderReading, drafts: DraftDataset): Lists {
  const alike = readList(reading, "look-alikes", lookAlikes);
  const rejected = readList(reading, "candidates-rejected", rejectedLeads);
  const missing = readList(reading, "gaps", gaps);
  return {
    lookAlikes: alike.list,
    rejected: rejected.list,
    gaps: missing.list,
    faults: [
      ...alike.faults,
      ...rejected.faults,
      ...missing.faults,
      ...pairFaults(alike.list, drafts, posix.join(reading.folder, "look-alikes.yaml")),
    ],
  };
}

function readList<Item>(
  { folder, files }: FolderReading,
  name: string,
  schema: z.ZodMiniType<readonly Item[]>,
): { readonly list: readonly Item[]; readonly faults: readonly Fault[] } {
  const path = `${name}.yaml`;
  if (!files.has(path)) return { list: [], faults: [] };
  const where = { collection: posix.join(folder, path), id: "" };
  const { record: list = [], faults } = readRecord(schema, files.get(path), where);
  return { list, faults };
}

/** Pairs that nobody has decided, and decisions on what no longer looks alike; none while a record cannot be read. */
function pairFaults(decided: readonly LookAlike[], drafts: DraftDataset, file: string): Fault[] {
  if (Object.values(drafts.unread).some(({ size }) => size > 0)) return [];
  const known = new Set(decided.map(({ pair }) => [...pair].sort().join(" ")));
  const likely = likelyPairs(drafts);
  const found = new Set(likely.map(({ pair }) => pair.join(" ")));
  return [
    ...likely
      .filter(({ pair }) => !known.has(pair.join(" ")))
      .map(({ collection, pair: [one, other], because }) => ({
        rule: "pairs-decided",
        collection,
        id: one,
        field: "",
        what: `It may be the same as ${other}: ${because}.`,
        fix: `Merge them, link them, or write into ${file} how they differ: { pair: [${one}, ${other}], reason: … }.`,
      })),
    ...[...known]
      .filter((pair) => !found.has(pair))
      .map((pair) => ({
        rule: "pairs-decided",
        collection: file,
        id: "",
        field: "",
        what: `${pair.replace(" ", " and ")} do not look alike, or are linked now.`,
        fix: "Remove the decision.",
      })),
  ];
}
