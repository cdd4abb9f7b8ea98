import { createHash } from "node:crypto";
import type { Digest } from "../model/source.js";
import { paragraphsOf } from "./paragraphsOf.js";

/**
 * The digest of a source text: SHA-256 of the file and of each paragraph.
 *
 * @param bytes - The file.
 * @throws {RangeError} When it is not UTF-8.
 */
export function digestOf(bytes: Uint8Array): Digest {
  return {
    text: sha256(bytes),
    paragraphs: paragraphsOf(bytes).map(sha256),
  };
}

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}
