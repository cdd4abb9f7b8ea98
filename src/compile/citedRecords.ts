import type { CitedOutlet, CitedSource } from "../model/cited.js";
import type { Dataset } from "../model/dataset.js";

/** What citations read of a dataset. */
interface CitedRecords {
  /** Of every source. */
  readonly citedSources: readonly CitedSource[];
  /** Of the actors that are outlets of sources. */
  readonly citedOutlets: readonly CitedOutlet[];
}

/** Cuts sources and their outlets down to what citations read, so that citing brings no evidence along. */
export function citedRecords({ sources, actors }: Dataset): CitedRecords {
  const outlets = new Set(sources.map(({ outlet }) => outlet));
  return {
    citedSources: sources.map(({ id, kind, outlet, title, language, url, published }) => ({
      id,
      kind,
      outlet,
      title,
      language,
      ...(url !== undefined && { url }),
      published: {
        edtf: published.edtf,
        basis: published.basis,
        earliest: published.earliest,
        latest: published.latest,
      },
    })),
    citedOutlets: actors
      .filter(({ id }) => outlets.has(id))
      .map(({ id, identity, names }) => ({ id, identity, names })),
  };
}
