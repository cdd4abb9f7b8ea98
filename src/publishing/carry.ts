import { parseDocument } from "yaml";
import { addressOf, authorOf, type Addresses } from "./addresses.js";

/** What `package.json` says, as far as other files repeat it. */
export interface Carried extends Addresses {
  readonly version: string;
}

/**
 * The lock file with the version of the package.
 *
 * @param lockFile - The text of `package-lock.json`.
 * @param version - That of `package.json`.
 */
export function lockFileWith(lockFile: string, version: string): string {
  const lock = JSON.parse(lockFile) as {
    version: string;
    packages: { "": { version: string } };
  };
  lock.version = version;
  lock.packages[""].version = version;
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

/**
 * The citation file with the version, the day of the release, the author and the addresses.
 *
 * @param citation - The text of `CITATION.cff`.
 * @param manifest - What `package.json` holds.
 * @param date - The day of the release, `YYYY-MM-DD`; left out, there is none yet.
 */
export function citationWith(citation: string, manifest: Carried, date?: string): string {
  const document = parseDocument(citation);
  const members = {
    version: manifest.version,
    "date-released": date,
    "repository-code": addressOf(manifest.repository),
    url: addressOf(manifest.homepage),
  };
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) document.delete(name);
    else document.set(name, value);
  }
  document.setIn(["authors", 0, "name"], authorOf(manifest));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
