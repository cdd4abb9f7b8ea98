import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts new files in the place of a whole folder. The old folder stays until all new files are
 * written, so that a failure leaves the last good one.
 *
 * @param folder - The folder to replace.
 * @param files - Texts by path within the folder.
 */
export function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, ".fresh-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
