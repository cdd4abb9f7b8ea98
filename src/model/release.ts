import type { CollectionName } from "./collectionName.js";

/** A part of what is released, by the name of its export. */
export type SetName = CollectionName | "terms" | "redirects";

/** What proves that records are those that were released: SHA-256 of their canonical JSON (RFC 8785), in hexadecimal. */
export interface SetDigests {
  /** Digest of all parts together, an object of them by name. */
  readonly set: string;
  /** Digest of each part, its records in their order. */
  readonly collections: Readonly<Record<SetName, string>>;
}

/** One release of the data. */
export interface Release {
  /** Its version, that of the package. */
  readonly version: string;
  /** Its day, `YYYY-MM-DD`; `unreleased` in a working tree before the first release. */
  readonly date: string;
  /** What proves its records. */
  readonly digests: SetDigests;
}
