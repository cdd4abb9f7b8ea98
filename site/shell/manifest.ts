import { readFileSync } from "node:fs";
import { addressOf } from "../../src/publishing/addresses.js";

/** What the site takes from `package.json`. */
interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly author: string;
  readonly repository?: unknown;
  readonly homepage?: string;
}

/** `package.json`: the one place where the addresses of the project stand. */
export const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/** The public address of the site with a slash at the end; `undefined` while none is set. */
export const homepage: string | undefined = manifest.homepage?.replace(/\/*$/, "/");

/** The public address of a file that is no page of the site; `undefined` while no repository is set. */
export function fileInRepository(file: string): string | undefined {
  const repository = addressOf(manifest.repository);
  return repository === undefined ? undefined : `${repository}/blob/HEAD/${file}`;
}
