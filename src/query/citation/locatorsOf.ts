import type { Locator } from "../../model/evidence.js";
import type { CitableRecord } from "./citation.js";

/**
 * The paragraphs that a record stands on: its evidence, for an actor that of posts and relations
 * too; for a place, where its other names are printed. A source stands on itself.
 */
export function locatorsOf(record: CitableRecord): readonly Locator[] {
  if ("outlet" in record) return [];
  if ("posts" in record) {
    const held = [...record.posts, ...record.relations];
    return [...record.evidence, ...held.flatMap(({ evidence }) => evidence)];
  }
  if ("evidence" in record) return record.evidence;
  return record.aliases.flatMap(({ occursIn }) => occursIn ?? []);
}
