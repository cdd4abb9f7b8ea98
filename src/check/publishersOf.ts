import type { DraftDataset } from "./draftDataset.js";

/**
 * The actors whose own pages are the evidence that they exist and publish: the outlets of sources with an
 * address, and the agencies that these repeat.
 *
 * @param dataset - The records.
 */
export function publishersOf({ sources }: Pick<DraftDataset, "sources">): ReadonlySet<string> {
  return new Set(
    sources
      .filter(({ url }) => url !== undefined)
      .flatMap(({ outlet, basedOn = [] }) => [outlet, ...basedOn]),
  );
}
