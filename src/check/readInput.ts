import { shown } from "../errors/shown.js";
import { wordUnknown } from "../schema/says.js";
import { isSlug } from "../schema/scalars.js";
import { collectionNames } from "./collectionNames.js";
import type { Fault } from "./fault.js";
import { isPlainObject } from "./plainCopy.js";
import type { RawRecord } from "./readRecord.js";

/** The records of a data set, unread, and what keeps it from being one. */
export interface InputReading {
  /** The records that stand in lists of the right names. */
  readonly raws: readonly RawRecord[];
  /** What is no list of records. */
  readonly faults: readonly Fault[];
}

const LISTS: readonly RawRecord["collection"][] = [...collectionNames, "redirects"];

/** What a data set or a record in a file of its own may have for editors. */
const ADDRESS = "$schema";

/**
 * Takes the lists of records out of whatever somebody handed in as a data set.
 *
 * @param input - Anything, also what runs code when it is read.
 * @remarks O(n) in the records that are there, however long a list claims to be.
 */
export function readInput(input: unknown): InputReading {
  try {
    if (isPlainObject(input)) return readLists(input);
  } catch {
    // A proxy that throws is no data set either.
  }
  const what = `${shown(input)} is not a data set.`;
  const fix = `Pass a plain object with lists of records: ${LISTS.join(", ")}.`;
  return { raws: [], faults: [fault("dataset", "field-type", `${what}\n${fix}`)] };
}

function readLists(input: Readonly<Record<string, unknown>>): InputReading {
  const unknown = Object.keys(input).filter(
    (name) => name !== ADDRESS && LISTS.every((list) => list !== name),
  );
  const address = Object.hasOwn(input, ADDRESS) ? input[ADDRESS] : undefined;
  const readings = LISTS.filter((name) => Object.hasOwn(input, name)).map((name) =>
    readList(name, () => input[name]),
  );
  return {
    raws: readings.flatMap(({ raws }) => raws),
    faults: [
      ...(unknown.length > 0
        ? [fault("dataset", "fields-known", wordUnknown(unknown, LISTS))]
        : []),
      ...(address === undefined || typeof address === "string"
        ? []
        : [
            fault(
              "dataset",
              "field-type",
              `${shown(address)} is not a text.\nWrite the address of a JSON Schema.`,
            ),
          ]),
      ...readings.flatMap(({ faults }) => faults),
    ],
  };
}

function readList(collection: RawRecord["collection"], read: () => unknown): InputReading {
  const raws: RawRecord[] = [];
  const faults: Fault[] = [];
  const refuse = (words: string, id = "", rule = "field-type") => {
    faults.push(fault(collection, rule, words, id));
  };
  try {
    const list = read();
    if (list === undefined) return { raws, faults };
    if (!Array.isArray(list)) {
      refuse(`${shown(list)} is not a list.\nWrite a list of records.`);
      return { raws, faults };
    }
    // The places that are filled: a list may claim any length, and carry names beside its items.
    const filled = Object.keys(list).filter((key) => /^\d+$/.test(key));
    for (const key of filled) {
      try {
        const value: unknown = list[Number(key)];
        raws.push({ collection, id: idOf(value) ?? `[${key}]`, value });
      } catch {
        refuse("Reading the record throws an error.\nWrite a plain object.", `[${key}]`);
      }
    }
    const gaps = list.length - filled.length;
    if (gaps > 0) {
      const words = `${gaps} of the ${list.length} places in the list are empty.\nFill or remove them.`;
      refuse(words, "", "field-present");
    }
  } catch {
    refuse("Reading the list throws an error.\nWrite a plain list of records.");
  }
  return { raws, faults };
}

/** Only what is an id names a record: anything else might fill a page of the report. */
function idOf(value: unknown): string | undefined {
  try {
    const id = (value as { readonly id?: unknown } | null | undefined)?.id;
    return typeof id === "string" && isSlug(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function fault(collection: string, rule: string, words: string, id = ""): Fault {
  const [what = "", fix = ""] = words.split("\n");
  return { rule, collection, id, field: "", what, fix };
}
