import type { Bump } from "../bump.js";

/** Where a type stands, seen by who uses the package: read, passed in, or both. */
export interface Position {
  /** It is read: a collection, what a helper returns. */
  readonly out: boolean;
  /** It is passed in: records, options, criteria. */
  readonly in: boolean;
}

/** The position of what a function takes, where the function itself stands in `position`. */
export function flipped(position: Position): Position {
  return { out: position.in, in: position.out };
}

/** The bump when a type takes in more values than it did. */
export function widened(position: Position): Bump {
  return position.out ? "major" : "minor";
}

/** The bump when a type takes in fewer values than it did. */
export function narrowed(position: Position): Bump {
  return position.in ? "major" : "minor";
}
