import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { collectionNames } from "../dataset/collectionNames.js";
import type { Fault } from "../dataset/fault.js";
import type { RawRecord } from "../dataset/rawRecord.js";
import { readYaml } from "./readYaml.js";

/** Everything the data folder holds, and what could not be read. */
export interface DataReading {
  /** The records, unchecked. */
  readonly raws: readonly RawRecord[];
  /** Files that are not YAML, or not where a record belongs. */
  readonly faults: readonly Fault[];
}

/**
 * Reads every record file and the redirects.
 *
 * @param folder - The data folder.
 */
export function readData(folder: string): DataReading {
  const raws: RawRecord[] = [];
  const faults: Fault[] = [];

  for (const collection of collectionNames) {
    for (const file of filesIn(join(folder, collection))) {
      const id = basename(file, ".yaml");
      const fault = { rule: "file-readable", collection, id, field: "" };
      if (!file.endsWith(".yaml")) {
        faults.push({
          ...fault,
          what: "Not a record file.",
          mend: "Name it ID.yaml, or move it out of data.",
        });
        continue;
      }
      const { value, complaints } = readYaml(join(folder, collection, file));
      faults.push(...complaints.map((what) => ({ ...fault, what, mend: "Write it as YAML." })));
      if (complaints.length === 0) raws.push({ collection, id, value: named(id, value) });
    }
  }
  for (const value of redirectsIn(folder)) {
    raws.push({ collection: "redirects", id: (value as { id?: string }).id ?? "", value });
  }
  return { raws, faults };
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function redirectsIn(folder: string): readonly unknown[] {
  const file = join(folder, "redirects.yaml");
  return existsSync(file) ? ((readYaml(file).value as readonly unknown[] | null) ?? []) : [];
}

/** The file name is the id; a record that says another is refused by its schema. */
function named(id: string, value: unknown): unknown {
  return typeof value === "object" && value !== null ? { id, ...value } : value;
}
