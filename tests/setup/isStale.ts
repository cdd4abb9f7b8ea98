import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether something that was made is missing, or older than something that it is made from.
 *
 * The times are those of the last change as the file system keeps them (`ctime`): neither a checkout nor
 * a copy sets them back. A file that is deleted or renamed changes its folder.
 *
 * @param made - Folders of what was made.
 * @param from - Files and folders that it is made from.
 */
export function isStale(made: readonly string[], from: readonly string[]): boolean {
  const files = made.flatMap((folder) => within(folder).filter((path) => statSync(path).isFile()));
  const newest = Math.max(...from.flatMap((path) => [path, ...within(path)]).map(changed));
  return !made.every((folder) => existsSync(folder)) || newest > Math.min(...files.map(changed));
}

function within(path: string): string[] {
  return existsSync(path) && statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
    : [];
}

function changed(path: string): number {
  return statSync(path).ctimeMs;
}
