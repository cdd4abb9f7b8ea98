import type { Argument } from "./legal.js";

/** A call that is sound, every argument of which can be replaced. */
export interface SoundCall {
  /** What it is called in reports, and what its errors begin with. */
  readonly name: string;
  /** The public function, by which it is known. */
  readonly of: unknown;
  /** Calls it. */
  readonly call: (...values: unknown[]) => unknown;
  /** Its arguments by name, in order. */
  readonly given: Readonly<Record<string, Argument>>;
  /**
   * `helper`: throws a `RangeError` that begins with the name of the function.
   * `check`: throws nothing whatever is given, and says `false`.
   * `dataset`: throws a `DatasetError`, each fault in our words.
   * `schema`: throws a `ZodError`, each issue in our words.
   */
  readonly sort: "helper" | "check" | "dataset" | "schema";
}

/** A sound call of a function over records. */
export function helper(
  name: string,
  of: (...values: never[]) => unknown,
  given: SoundCall["given"],
): SoundCall {
  return { name, of, call: of as SoundCall["call"], given, sort: "helper" };
}

/** A sound call of a check. */
export function check(
  name: string,
  of: (...values: never[]) => boolean,
  given: SoundCall["given"],
): SoundCall {
  return { ...helper(name, of, given), sort: "check" };
}
