import type * as z from "zod/v4-mini";
import { actorDraftSchema } from "../schema/actor.js";
import { eventDraftSchema } from "../schema/event.js";
import { figureDraftSchema } from "../schema/figure.js";
import { placeDraftSchema } from "../schema/place.js";
import { redirectSchema } from "../schema/redirect.js";
import { sourceDraftSchema } from "../schema/source.js";
import type { DraftDataset } from "./draftDataset.js";
import type { Fault } from "./fault.js";
import { findFaults } from "./findFaults.js";
import type { RawRecord } from "./rawRecord.js";
import { readRecord } from "./readRecord.js";

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
 * @returns The records and all faults; sound when there is none.
 */
export function assemble(raws: readonly RawRecord[]): Assembly {
  const faults: Fault[] = [];
  const unread = new Set<string>();

  const read = <Record>(
    collection: RawRecord["collection"],
    schema: z.ZodMiniType<Record>,
  ): Record[] =>
    raws
      .filter((raw) => raw.collection === collection)
      .flatMap(({ id, value }) => {
        const reading = readRecord(schema, value, { collection, id });
        if (reading.record !== undefined) return [reading.record];
        faults.push(...reading.faults);
        unread.add(`${collection}/${id}`);
        return [];
      });

  const drafts: DraftDataset = {
    sources: read("sources", sourceDraftSchema),
    actors: read("actors", actorDraftSchema),
    places: read("places", placeDraftSchema),
    events: read("events", eventDraftSchema),
    figures: read("figures", figureDraftSchema),
    redirects: read("redirects", redirectSchema),
    unread,
  };
  return { drafts, faults: [...faults, ...findFaults(drafts)] };
}
