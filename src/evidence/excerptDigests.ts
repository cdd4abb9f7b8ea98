import { createHash } from "node:crypto";
import { evidenceOf } from "../check/evidenceOf.js";
import { spellingsOf } from "../check/spellingsOf.js";
import type { Dataset } from "../model/dataset.js";

/** Enough digits that no two lists of anchors have the same by chance. */
const DIGITS = 16;

/**
 * For each source of which an excerpt was read, a digest of all that is quoted from it. The excerpts are not ours to
 * keep here; the digest tells that what is quoted now is what was found in them then.
 *
 * @param dataset - The records.
 * @returns By the id of the source, the first 16 hexadecimal digits of a SHA-256.
 */
export function excerptDigests(dataset: Dataset): ReadonlyMap<string, string> {
  const quoted = new Map<string, Set<string>>();
  for (const { id, access } of dataset.sources) {
    if (access === "excerpt") quoted.set(id, new Set());
  }
  for (const { item } of evidenceOf(dataset)) quoted.get(item.source)?.add(item.phrase);
  for (const { locator, text } of spellingsOf(dataset)) quoted.get(locator.source)?.add(text);
  return new Map(
    [...quoted].map(([id, words]) => [
      id,
      createHash("sha256")
        .update(JSON.stringify([...words].sort()))
        .digest("hex")
        .slice(0, DIGITS),
    ]),
  );
}
