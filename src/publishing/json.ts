import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What a JSON file holds.
 *
 * @typeParam Content - What it is known to hold.
 * @param file - Its path.
 * @returns `undefined` when there is no such file.
 */
export function readJson<Content>(file: string): Content | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Content) : undefined;
}

/**
 * Writes a JSON file that people read too.
 *
 * @param file - Its path. Folders that lack are made.
 * @param content - What it shall hold.
 */
export function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
