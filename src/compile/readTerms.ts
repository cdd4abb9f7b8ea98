import { posix } from "node:path";
import type { Fault } from "../check/fault.js";
import { readRecord } from "../check/readRecord.js";
import { shown } from "../errors/shown.js";
import type { AnyTerm } from "../model/term.js";
import { termSchema } from "../schema/term.js";
import { isMapping, placed } from "./placed.js";
import { type FolderReading, vocabularyLists, wordNearest } from "./readFolder.js";

/** The terms of all closed lists, or what is wrong with them. */
export interface TermsReading {
  /** In the order of the lists, and within a list as written; none when a list is broken or lost. */
  readonly terms: readonly AnyTerm[] | undefined;
  /** Every fault within the lists; those of their files stand in the reading of the folder. */
  readonly faults: readonly Fault[];
}

/**
 * Takes the closed lists from what was read. No list needs to be compiled for it.
 *
 * @param reading - The data folder.
 */
export function readTerms({ folder, files }: FolderReading): TermsReading {
  const lists = vocabularyLists.map(({ list }) => {
    const path = `vocabulary/${list}.yaml`;
    return readList(list, files.get(path), posix.join(folder, path));
  });
  const terms = lists.flatMap((reading) => reading.terms ?? []);
  const isWhole = lists.every((reading) => reading.terms !== undefined);
  // The ids as they are written: a group whose definition is missing is a group all the same.
  const groups = files.get("vocabulary/event-groups.yaml");
  const between = isMapping(groups) ? faultsBetween(terms, Object.keys(groups), folder) : [];
  const modalities = files.get("vocabulary/modalities.yaml");
  const stray = isMapping(modalities)
    ? strayModalities(terms, Object.keys(modalities), folder)
    : [];
  const faults = [...lists.flatMap((reading) => reading.faults), ...between, ...stray];
  return { terms: isWhole && faults.length === 0 ? terms : undefined, faults };
}

function readList(list: string, value: unknown, collection: string): TermsReading {
  if (value === undefined) return { terms: undefined, faults: [] };
  if (!isMapping(value)) {
    const what = `${shown(value)} is not a mapping of terms.`;
    const fix = "Write `id: { label: …, definition: … }`, one term after another.";
    return {
      terms: undefined,
      faults: [{ rule: "field-type", collection, id: "", field: "", what, fix }],
    };
  }
  const readings = Object.entries(value).map(([id, term]) => {
    const where = { collection, id };
    const { value: whole, faults } = placed(term, { id, list }, where);
    const { record, faults: found } = readRecord(termSchema, whole, where);
    return { terms: record === undefined ? [] : [record], faults: [...faults, ...found] };
  });
  return {
    terms: readings.flatMap(({ terms }) => terms),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** Groups and kinds share one criterion, so no word may be both; every kind belongs to a group. */
function faultsBetween(
  terms: readonly AnyTerm[],
  groups: readonly string[],
  folder: string,
): Fault[] {
  const fault = (id: string, field: string, what: string, fix: string): Fault => ({
    rule: "kinds-fit-groups",
    collection: posix.join(folder, "vocabulary/event-kinds.yaml"),
    id,
    field,
    what,
    fix,
  });
  return terms
    .filter(({ list }) => list === "event-kinds")
    .flatMap(({ id, broader = "" }) => [
      ...(groups.includes(id)
        ? [fault(id, "id", `${shown(id)} is also a group.`, "Rename the kind.")]
        : []),
      ...(groups.includes(broader)
        ? []
        : [
            fault(
              id,
              "broader",
              `${shown(broader)} is not a group.`,
              `${wordNearest(broader, groups)}All: ${groups.join(", ")}.`,
            ),
          ]),
    ]);
}

/** Codes of acts that are not done are each for a modality that there is. */
function strayModalities(
  terms: readonly AnyTerm[],
  modalities: readonly string[],
  folder: string,
): Fault[] {
  return terms.flatMap(({ id, list, prospects = [] }) =>
    prospects
      .filter(({ modality }) => !modalities.includes(modality))
      .map(({ modality }) => ({
        rule: "prospects-name-modalities",
        collection: posix.join(folder, `vocabulary/${list}.yaml`),
        id,
        field: "prospects",
        what: `${shown(modality)} is not a modality.`,
        fix: `${wordNearest(modality, modalities)}All: ${modalities.join(", ")}.`,
      })),
  );
}
