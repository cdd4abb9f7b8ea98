import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the source texts in a folder.
 *
 * @param folder - Holds each text as `DOCUMENT.txt`; what has another ending is not a text.
 * @returns The bytes of each text, by its name without the ending; `undefined` when there is no such folder.
 */
export function readTexts(folder: string): ReadonlyMap<string, Uint8Array> | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => [file.slice(0, -".txt".length), join(folder, file)] as const)
    .filter(([, path]) => existsSync(path) && statSync(path).isFile());
  return new Map(texts.map(([document, path]) => [document, readFileSync(path)]));
}
