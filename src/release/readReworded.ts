import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Reworded } from "./compareData.js";

/** A reason for a change that is not released yet. */
interface Reason {
  /** The record: `terms/event-kinds/war`. */
  readonly record: string;
  /** The field: `definition.en`. */
  readonly field?: string;
  /** `same` where other words say what the old ones said. */
  readonly meaning?: string;
}

/**
 * The fields whose new words mean what the old ones meant: those that the reasons for the next release mark with
 * `meaning: same`.
 *
 * @param path - The file with the reasons.
 * @returns `collection/id field` of each; empty when there is no such file.
 */
export function readReworded(path: string): Reworded {
  const reasons = existsSync(path)
    ? ((parse(readFileSync(path, "utf8")) ?? []) as readonly Reason[])
    : [];
  return new Set(
    reasons
      .filter(({ meaning }) => meaning === "same")
      .map(({ record, field = "" }) => `${record} ${field}`),
  );
}
