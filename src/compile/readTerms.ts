import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../dataset/fault.js";
import { readRecord } from "../dataset/readRecord.js";
import type { AnyTerm } from "../model/term.js";
import { termSchema } from "../schema/term.js";
import { readYaml } from "./readYaml.js";
import { vocabularyLists } from "./vocabularyLists.js";

/** All terms, and everything that is wrong with them. */
export interface TermsReading {
  /** In the order of the lists, and within a list as written. */
  readonly terms: readonly AnyTerm[];
  /** Every fault. */
  readonly faults: readonly Fault[];
}

/**
 * Reads every closed list.
 *
 * @param folder - The folder of the lists.
 */
export function readTerms(folder: string): TermsReading {
  const terms: AnyTerm[] = [];
  const faults: Fault[] = [];
  for (const { list } of vocabularyLists) {
    const collection = `vocabulary/${list}`;
    const file = join(folder, `${list}.yaml`);
    const { value, complaints } = existsSync(file)
      ? readYaml(file)
      : { value: undefined, complaints: ["The file is missing."] };
    for (const what of complaints) {
      faults.push({
        rule: "file-readable",
        collection,
        id: "",
        field: "",
        what,
        mend: "Write the list as YAML.",
      });
    }
    for (const [id, term] of Object.entries(value ?? {})) {
      const reading = readRecord(termSchema, { id, list, ...(term as object) }, { collection, id });
      faults.push(...reading.faults);
      if (reading.record !== undefined) terms.push(reading.record);
    }
  }
  return { terms, faults: [...faults, ...faultsBetween(terms)] };
}

/** Groups and kinds share one criterion, so no word may be both; every kind belongs to a group. */
function faultsBetween(terms: readonly AnyTerm[]): Fault[] {
  const groups = new Set(terms.filter(({ list }) => list === "event-groups").map(({ id }) => id));
  return terms
    .filter(({ list }) => list === "event-kinds")
    .flatMap(({ id, broader = "" }) => [
      ...(groups.has(id) ? [fault(id, "id", `"${id}" is also a group.`, "Rename the kind.")] : []),
      ...(groups.has(broader)
        ? []
        : [
            fault(
              id,
              "broader",
              `"${broader}" is not a group.`,
              `Use one of: ${[...groups].join(", ")}.`,
            ),
          ]),
    ]);
}

function fault(id: string, field: string, what: string, mend: string): Fault {
  return { rule: "kinds-fit-groups", collection: "vocabulary/event-kinds", id, field, what, mend };
}
