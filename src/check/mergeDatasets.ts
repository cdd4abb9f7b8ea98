import { shown } from "../errors/shown.js";
import type { Dataset } from "../model/dataset.js";
import { isSlug, LONGEST_SLUG } from "../schema/scalars.js";
import { readDrafts } from "./assemble.js";
import { collectionNames } from "./collectionNames.js";
import { link } from "./derive.js";
import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import { findFaults } from "./findFaults.js";
import { namespaced, namespacedId } from "./namespaced.js";
import { DatasetError, type DatasetInput } from "./parseDataset.js";
import { isPlainObject } from "./plainCopy.js";
import { readInput } from "./readInput.js";
import { rules } from "./rules.js";

/**
 * Merges data sets into one, checked as a whole by the rules of this library.
 *
 * The records of `base` keep their ids. Those of each part get the name of the part before theirs: the event `talks` of
 * the part `mine` becomes `mine-talks`, and whatever points to it in that part points to it still. An id that the part
 * does not have is that of a record of `base`, or, written with its namespace, of another part. So records of yours can
 * name an actor or a place of ours, and no id of ours ever becomes another one through yours.
 *
 * @param base - Records as `parseDataset` takes them; finished ones too, such as the collections of this package.
 * @param parts - The other data sets, by their namespaces.
 * @returns All records together, ready for the query helpers.
 * @throws {DatasetError} With every fault of every data set, and of all together: ids that resolve nowhere, one actor
 *   told twice under one name, a place around itself. A fault of a part has `<namespace>/<collection>` as its
 *   collection, and the id as it is written there. Nothing else is ever thrown.
 * @remarks
 * O(n log n). The inputs are not changed. When an id of a part is also one of `base`, the record of the part is meant
 * within that part.
 * @example
 * ```ts
 * import { mergeDatasets } from "iraq-conflict-data/schema";
 *
 * const iraq = { id: "iraq", kind: "country", names: { en: "Iraq", ar: "العراق" }, country: "IQ" };
 * const port = { id: "port", kind: "city", names: { en: "Port", ar: "الميناء" }, country: "IQ", parent: "iraq" };
 * const { places } = mergeDatasets({ places: [iraq] }, { mine: { places: [port] } });
 * places.map(({ path }) => path); // => [["iraq"], ["mine-port", "iraq"]]
 * ```
 */
export function mergeDatasets(
  base: DatasetInput,
  parts: Readonly<Record<string, DatasetInput>>,
): Dataset {
  const first = readInput(base);
  const own = readDrafts(first.raws);
  const faults: Fault[] = [...first.faults, ...own.faults];
  const merged: DraftDataset[] = [own.drafts];
  /** Where a record of a part was written: by its collection and the id that it has in the whole. */
  const written = new Map<string, { readonly namespace: string; readonly id: string }>();

  for (const [namespace, part] of partsOf(parts, faults)) {
    const reading = readInput(part);
    const { drafts, faults: found } = readDrafts(reading.raws);
    for (const fault of [...reading.faults, ...found]) faults.push(inPart(fault, namespace));
    if (!isSlug(namespace)) continue;
    for (const name of collectionNames) {
      for (const { id } of drafts[name]) {
        const whole = namespacedId(namespace, id);
        written.set(`${name}/${whole}`, { namespace, id });
        if (!isSlug(whole)) faults.push(inPart(tooLong(name, id), namespace));
      }
    }
    merged.push(namespaced(drafts, namespace));
  }

  const drafts = joined(merged);
  for (const fault of findFaults(drafts, rules)) {
    const origin = written.get(`${fault.collection}/${fault.id}`);
    faults.push(origin ? inPart({ ...fault, id: origin.id }, origin.namespace) : fault);
  }
  if (faults.length > 0) throw new DatasetError(faults);
  return link(drafts);
}

/** The parts with their namespaces; what is none is a fault. */
function partsOf(parts: unknown, faults: Fault[]): [namespace: string, part: DatasetInput][] {
  const refuse = (rule: string, what: string, fix: string): void => {
    faults.push({ rule, collection: "dataset", id: "", field: "", what, fix });
  };
  try {
    if (isPlainObject(parts)) {
      for (const namespace of Object.keys(parts).filter((name) => !isSlug(name))) {
        const words = "Use lower-case letters, digits and single hyphens, such as mine.";
        refuse("id-is-slug", `${shown(namespace)} is not a namespace.`, words);
      }
      return Object.entries(parts) as [string, DatasetInput][];
    }
  } catch {
    // What cannot be read is no object of data sets either.
  }
  const words =
    "Pass a plain object with a data set for each namespace, such as { mine: { events } }.";
  refuse("field-type", `${shown(parts)} is not an object of data sets.`, words);
  return [];
}

function inPart(fault: Fault, namespace: string): Fault {
  const name = isSlug(namespace) ? namespace : shown(namespace);
  return { ...fault, collection: `${name}/${fault.collection}` };
}

function tooLong(collection: string, id: string): Fault {
  return {
    rule: "id-is-slug",
    collection,
    id,
    field: "id",
    what: `With its namespace, ${shown(id)} has more than ${LONGEST_SLUG} characters.`,
    fix: "Choose a shorter id, or a shorter namespace.",
  };
}

/** Lists after lists. */
function joined(datasets: readonly DraftDataset[]): DraftDataset {
  const idsOf = (name: keyof DraftDataset["unread"]): ReadonlySet<string> =>
    new Set(datasets.flatMap(({ unread }) => [...unread[name]]));
  return {
    sources: datasets.flatMap(({ sources }) => sources),
    actors: datasets.flatMap(({ actors }) => actors),
    places: datasets.flatMap(({ places }) => places),
    events: datasets.flatMap(({ events }) => events),
    prospects: datasets.flatMap(({ prospects }) => prospects),
    figures: datasets.flatMap(({ figures }) => figures),
    redirects: datasets.flatMap(({ redirects }) => redirects),
    unread: {
      sources: idsOf("sources"),
      actors: idsOf("actors"),
      places: idsOf("places"),
      events: idsOf("events"),
      prospects: idsOf("prospects"),
      figures: idsOf("figures"),
      redirects: idsOf("redirects"),
    },
  };
}
