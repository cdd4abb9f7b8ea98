import type * as z from "zod/v4-mini";
import { actorDraftSchema } from "../schema/actor.js";
import { eventDraftSchema } from "../schema/act.js";
import { figureDraftSchema } from "../schema/figure.js";
import { placeDraftSchema } from "../schema/place.js";
import { prospectDraftSchema } from "../schema/act.js";
import { redirectSchema } from "../schema/redirect.js";
import { sourceDraftSchema } from "../schema/source.js";
import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import { findFaults } from "./findFaults.js";
import { type RawRecord, readRecord } from "./readRecord.js";
import { rules } from "./rules.js";

/** Whoever has more faults than these has one fault many times. */
const MOST_FAULTS = 5000;

/** All records that could be read, and everything that is wrong. */
export interface Assembly {
  /** The records. */
  readonly drafts: DraftDataset;
  /** Every fault: of single records and between them. */
  readonly faults: readonly Fault[];
}

/**
 * Reads every record by its schema, then checks all against one another.
 *
 * @param raws - In any order.
 * @param lost - Records that are there and could not be read at all, as `collection/id`: nothing that
 *   points to them dangles.
 * @returns The records and all faults; sound when there is none.
 */
export function assemble(raws: readonly RawRecord[], lost: readonly string[] = []): Assembly {
  const { drafts, faults } = readDrafts(raws, lost);
  return { drafts, faults: [...faults, ...findFaults(drafts, rules)] };
}

/**
 * Reads every record by its schema, each by itself.
 *
 * @param raws - In any order.
 * @param lost - Records that are there and could not be read at all, as `collection/id`: nothing that
 *   points to them dangles.
 * @returns The records and the faults of single records. After 5,000 faults the others are not read, and one more fault
 *   says how many.
 */
export function readDrafts(raws: readonly RawRecord[], lost: readonly string[] = []): Assembly {
  const faults: Fault[] = [];
  const unread = {
    sources: new Set<string>(),
    actors: new Set<string>(),
    places: new Set<string>(),
    events: new Set<string>(),
    prospects: new Set<string>(),
    figures: new Set<string>(),
    redirects: new Set<string>(),
  };
  for (const name of lost) {
    const [collection = "", id = ""] = name.split("/");
    if (collection in unread) unread[collection as keyof typeof unread].add(id);
  }
  let skipped = 0;

  const read = <Record>(
    collection: RawRecord["collection"],
    schema: z.ZodMiniType<Record>,
  ): Record[] =>
    raws
      .filter((raw) => raw.collection === collection)
      .flatMap(({ id, value }) => {
        if (faults.length < MOST_FAULTS) {
          const reading = readRecord(schema, value, { collection, id });
          if (reading.record !== undefined) return [reading.record];
          for (const fault of reading.faults) faults.push(fault);
        } else {
          skipped += 1;
        }
        unread[collection].add(id);
        return [];
      });

  const drafts: DraftDataset = {
    sources: read("sources", sourceDraftSchema),
    actors: read("actors", actorDraftSchema),
    places: read("places", placeDraftSchema),
    events: read("events", eventDraftSchema),
    prospects: read("prospects", prospectDraftSchema),
    figures: read("figures", figureDraftSchema),
    redirects: read("redirects", redirectSchema),
    unread,
  };
  if (skipped > 0) faults.push(tooMany(skipped));
  return { drafts, faults };
}

function tooMany(skipped: number): Fault {
  return {
    rule: "faults-countable",
    collection: "dataset",
    id: "",
    field: "",
    what: `${skipped} more records were not read, because ${MOST_FAULTS} faults were found before them.`,
    fix: "Fix those faults first.",
  };
}
