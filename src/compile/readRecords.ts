import { posix } from "node:path";
import { collectionNames } from "../check/collectionNames.js";
import type { Fault } from "../check/fault.js";
import type { RawRecord } from "../check/readRecord.js";
import { isMapping, placed } from "./placed.js";
import type { FolderReading } from "./readFolder.js";

/** The records of all collections, and the redirects. */
export interface RecordsReading {
  /** The records, unchecked. */
  readonly raws: readonly RawRecord[];
  /** Records that say another id than their file, and redirects that are not a list. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the records and the redirects from what was read.
 *
 * @param reading - The data folder.
 */
export function readRecords({ folder, files }: FolderReading): RecordsReading {
  const raws: RawRecord[] = [];
  const faults: Fault[] = [];
  for (const [path, value] of files) {
    const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
    if (collection === undefined) continue;
    const id = path.slice(`${collection}/`.length, -".yaml".length);
    const record = placed(value, { id }, { collection, id });
    raws.push({ collection, id, value: record.value });
    faults.push(...record.faults);
  }

  const redirects = files.get("redirects.yaml") ?? [];
  if (Array.isArray(redirects)) {
    for (const [index, value] of (redirects as readonly unknown[]).entries()) {
      const id = isMapping(value) && typeof value["id"] === "string" ? value["id"] : `[${index}]`;
      raws.push({ collection: "redirects", id, value });
    }
  } else {
    faults.push({
      rule: "file-readable",
      collection: posix.join(folder, "redirects.yaml"),
      id: "",
      field: "",
      what: "The redirects are not a list.",
      fix: "Begin each redirect with a hyphen.",
    });
  }
  return { raws, faults };
}
