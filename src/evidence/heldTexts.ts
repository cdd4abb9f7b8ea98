import { isUtf8 } from "node:buffer";
import type { Fault } from "../check/fault.js";
import type { Digest, Source } from "../model/source.js";
import { digestOf } from "./digestOf.js";
import { paragraphsOf } from "./paragraphsOf.js";

/** The texts that the sources name, and the excerpts that were kept, as far as they can be read. */
export interface HeldTexts {
  /** The paragraphs of each text, by the id of its source. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
  /** A fault for each text that is missing, not UTF-8, changed, or named by no source. An excerpt may be missing. */
  readonly faults: readonly Fault[];
}

/**
 * Finds the text of each source and holds it against the source's digest. An excerpt has the id of its source as
 * its name, and no digest.
 *
 * @param sources - The documents.
 * @param texts - The bytes of each text, by the name that `document` gives it.
 */
export function heldTexts(
  sources: readonly Source[],
  texts: ReadonlyMap<string, Uint8Array>,
): HeldTexts {
  const paragraphs = new Map<string, readonly string[]>();
  const faults: Fault[] = [];
  const named = new Set<string>();
  for (const { id, access, document, digest } of sources) {
    const fault = { collection: "sources", id, rule: "text-held" };
    const excerpt = access === "excerpt" ? texts.get(id) : undefined;
    if (excerpt !== undefined) {
      named.add(id);
      if (isUtf8(excerpt)) paragraphs.set(id, paragraphsOf(excerpt));
      else {
        faults.push({
          ...fault,
          field: "access",
          what: `The excerpt ${id}.txt is not UTF-8, so nothing was checked in it.`,
          fix: "Save it as UTF-8.",
        });
      }
    }
    if (document === undefined || digest === undefined) continue;
    named.add(document);
    const bytes = texts.get(document);
    if (bytes === undefined || !isUtf8(bytes)) {
      faults.push({
        ...fault,
        field: "document",
        what: `The text ${document}.txt is ${bytes === undefined ? "missing" : "not UTF-8"}, so nothing was checked in it.`,
        fix: "Put the text that was coded into the folder that is checked.",
      });
      continue;
    }
    paragraphs.set(id, paragraphsOf(bytes));
    const change = changeBetween(digest, digestOf(bytes));
    if (change !== undefined) {
      faults.push({
        ...fault,
        field: "digest",
        what: `The text differs from the one that was coded, ${change}.`,
        fix: "Restore the text, or code it again and run `npm run digest -- FILE`.",
      });
    }
  }
  for (const document of texts.keys()) {
    if (named.has(document)) continue;
    faults.push({
      collection: `${document}.txt`,
      id: "",
      rule: "text-held",
      field: "",
      what: "No source names this text, so nothing was checked in it.",
      fix: "Name it in the `document` of a source, give it the id of a source that is an excerpt, or move it away.",
    });
  }
  return { paragraphs, faults };
}

/** Words where two digests differ first; `undefined` when they are the same. */
function changeBetween(coded: Digest, found: Digest): string | undefined {
  const [longer] = [coded.paragraphs, found.paragraphs].sort((a, b) => b.length - a.length);
  const first = longer?.findIndex((_, n) => coded.paragraphs[n] !== found.paragraphs[n]) ?? -1;
  if (first >= 0) return `first in paragraph ${first + 1}`;
  return coded.text === found.text ? undefined : "only between its paragraphs";
}
