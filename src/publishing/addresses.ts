import { shown } from "../errors/shown.js";
import type { Refusal } from "./refusal.js";

/** What `package.json` says of where the project lives and whose it is. */
export interface Addresses {
  readonly author?: unknown;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
}

/** Each address, how it is read, and an example of it. */
const wanted = [
  ["repository", "the public repository", '"repository": "github:OWNER/NAME"'],
  ["homepage", "the site, or the page of the repository", '"homepage": "https://HOST/PATH"'],
  ["bugs", "where readers report faults", '"bugs": "https://github.com/OWNER/NAME/issues"'],
] as const;

/**
 * Why a package cannot be released with the addresses that it has. They are the maintainers' to set, all in
 * `package.json`; everything else takes them from there.
 *
 * @param manifest - What `package.json` holds.
 */
export function refusedAddresses(manifest: Addresses): Refusal[] {
  const refusals = wanted.flatMap(([name, meaning, example]): Refusal[] => {
    const value = manifest[name];
    if (value !== undefined && isAddress(addressOf(value))) return [];
    const what =
      value === undefined
        ? `package.json has no "${name}": ${meaning}.`
        : `"${name}" in package.json is no address: ${shown(addressOf(value) ?? value)}.`;
    return [{ what, fix: `Set it, for example ${example}.` }];
  });
  return authorOf(manifest) === ""
    ? [
        ...refusals,
        {
          what: 'package.json has no "author": who answers for the release.',
          fix: 'Set it, for example "author": "NAME".',
        },
      ]
    : refusals;
}

/**
 * The web address that a member of `package.json` gives, if it is written in a way that npm knows.
 *
 * @param value - A text, or an object with `url`.
 * @example
 * ```ts
 * addressOf("github:owner/name"); // => "https://github.com/owner/name"
 * addressOf({ type: "git", url: "git+https://github.com/owner/name.git" }); // => "https://github.com/owner/name"
 * ```
 */
export function addressOf(value: unknown): string | undefined {
  const written = typeof value === "object" && value !== null && "url" in value ? value.url : value;
  if (typeof written !== "string") return undefined;
  return written
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, "https://github.com/$1")
    .replace(/^git\+/, "")
    .replace(/\.git$/, "");
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && new URL(text).protocol === "https:";
}

/**
 * The name of the author, empty when there is none.
 *
 * @param manifest - What `package.json` holds.
 */
export function authorOf({ author }: Addresses): string {
  const name =
    typeof author === "object" && author !== null && "name" in author ? author.name : author;
  return typeof name === "string" ? name.replace(/\s*[<(].*$/, "").trim() : "";
}
