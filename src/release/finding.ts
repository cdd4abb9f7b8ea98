import type { Bump } from "./bump.js";

/** One difference between two releases, and the least bump that the rules of docs/versioning.md ask for it. */
export interface Finding {
  /** The least bump. */
  readonly bump: Bump;
  /** What changed: an export with its member, a record with its field, a part of the manifest. */
  readonly subject: string;
  /** How it changed. */
  readonly what: string;
}
