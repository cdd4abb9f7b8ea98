import type { Reason } from "../history/reasons.js";
import type { RecordSet } from "../history/recordSet.js";
import { compareApi, type DataLists } from "./api/compareApi.js";
import type { ReadFile } from "./api/declarations.js";
import { compareData } from "./compareData.js";
import { compareManifests } from "./compareManifests.js";
import type { Finding } from "./finding.js";
import type { Snapshot } from "./snapshot.js";

/** What a comparison may be given. */
export interface CompareOptions {
  /** Why things changed, as `releases/pending.yaml` says. */
  readonly reasons?: readonly Reason[];
  /** Reads a file of declarations in place of the disk. */
  readonly readFile?: ReadFile;
}

/**
 * All differences between two releases, each with the least bump by the rules of docs/versioning.md.
 *
 * @param before - The earlier release.
 * @param after - The later one, or the working tree.
 * @param options - Why things changed, and declarations that are not on disk.
 */
export function compareReleases(
  before: Snapshot,
  after: Snapshot,
  { reasons, readFile }: CompareOptions = {},
): Finding[] {
  const lists = [dataLists(before.data), dataLists(after.data)] as const;
  return [
    ...compareManifests(before.manifest, after.manifest),
    ...compareApi(before.declarations, after.declarations, {
      lists,
      ...(readFile && { readFile }),
    }),
    ...compareData(before.data, after.data, reasons),
  ];
}

/** The closed lists whose values are records, which the rules for data judge: ids that were redirected are not lost. */
function dataLists({ terms, redirects: _, ...collections }: RecordSet): DataLists {
  const lists = new Map<string, Set<string>>();
  for (const [name, records] of Object.entries(collections))
    lists.set(name, new Set(records.map(({ id }) => id)));
  for (const { list, id } of terms) lists.set(list, (lists.get(list) ?? new Set()).add(id));
  return lists;
}
