import type { Addresses } from "./addresses.js";
import { refusedAddresses } from "./addresses.js";
import type { Refusal } from "./refusal.js";

/** What is known of the tree before anything is written. */
export interface TreeFacts {
  /** Files that differ from the last commit. */
  readonly uncommitted: readonly string[];
  /** What `npm run release:check` said, when it found that the changesets say too little. */
  readonly saysTooLittle?: string | undefined;
  /** Why the record of the evidence check does not count. */
  readonly evidence: readonly Refusal[];
}

/** What is known before a version is made. */
export interface VersionFacts extends TreeFacts {
  /** The version that the changesets ask for; none when there is no changeset. */
  readonly next?: string | undefined;
  /** The versions that were made before. */
  readonly made: readonly string[];
  /** Changes of records that have no reason, each as `collection/id field`. */
  readonly unexplained: readonly string[];
}

/** What is known before a version is published. */
export interface ReleaseFacts extends TreeFacts {
  /** What `package.json` holds. */
  readonly manifest: Addresses & { readonly name: string; readonly version: string };
  /** The versions that were made, this one too. */
  readonly made: readonly string[];
  /** Names of changesets that are in no version yet. */
  readonly pending: readonly string[];
  /** Files that should name the version and name another one. */
  readonly notCarried: readonly string[];
  /** Whether the registry has the version. `unknown` when it could not be asked. */
  readonly published: boolean | "unknown";
  /** Whether this runs in the workflow, which alone can prove where a version comes from. */
  readonly inWorkflow: boolean;
  /** Whether the maintainers want to publish without that proof. */
  readonly byHand: boolean;
}

/**
 * Why no version is made. Every reason at once.
 *
 * @param facts - What is known.
 * @returns Empty when nothing stands in the way.
 */
export function refusedVersion(facts: VersionFacts): Refusal[] {
  const { next, made, unexplained } = facts;
  const refusals = refusedTree(facts);
  if (unexplained.length > 0)
    refusals.push({
      what: `${counted(unexplained, "change has", "changes have")} no reason: ${listed(unexplained)}.`,
      fix: "Write each into releases/pending.yaml: `- { record: events/<id>, field: <field>, reason: <a sentence> }`.",
    });
  if (next === undefined)
    refusals.push({ what: "No changeset says what changes.", fix: "Run `npm run changeset`." });
  else if (made.includes(next))
    refusals.push({
      what: `Version ${next} exists: releases/history/${next}.json.`,
      fix: "A version never changes. Set `version` in package.json back to the last one that was made.",
    });
  return refusals;
}

/**
 * Why a version is not published. Every reason at once.
 *
 * @param facts - What is known.
 * @returns Empty when nothing stands in the way.
 */
export function refusedRelease(facts: ReleaseFacts): Refusal[] {
  const { manifest, made, pending, notCarried, published } = facts;
  const { name, version } = manifest;
  const refusals = [...refusedTree(facts), ...refusedAddresses(manifest)];
  const refuse = (what: string, fix: string): void => void refusals.push({ what, fix });

  if (pending.length > 0)
    refuse(
      `${counted(pending, "changeset is", "changesets are")} in no version yet: ${listed(pending)}.`,
      "Run `npm run version` and commit.",
    );
  else if (!made.includes(version))
    refuse(
      `Version ${version} was never made: there is no releases/history/${version}.json.`,
      "Run `npm run changeset`, then `npm run version`, and commit.",
    );
  if (notCarried.length > 0)
    refuse(
      `package.json says ${version}, and another version or address stands in ${listed(notCarried)}.`,
      "Run `npm run version -- --carry` and commit.",
    );
  if (published === true)
    refuse(
      `${name}@${version} is published. A version never changes.`,
      "Run `npm run changeset`, then `npm run version`, and commit.",
    );
  if (published === "unknown")
    refuse(
      `The registry did not say whether ${name}@${version} is published.`,
      "See that `npm ping` answers, then try again.",
    );
  if (!facts.inWorkflow && !facts.byHand)
    refuse(
      "Only the workflow can prove where a version comes from.",
      "Merge the pull request of the version. For the very first one: `npm run release -- --by-hand` (docs/releasing.md).",
    );
  return refusals;
}

function refusedTree({ uncommitted, saysTooLittle, evidence }: TreeFacts): Refusal[] {
  const refusals = [...evidence];
  if (uncommitted.length > 0)
    refusals.unshift({
      what: `${counted(uncommitted, "file is", "files are")} not committed: ${listed(uncommitted)}.`,
      fix: "Commit what belongs to the release, and put the rest away with `git stash -u`.",
    });
  if (saysTooLittle !== undefined)
    refusals.push({
      what: `The changesets say less than what changed.\n${saysTooLittle.trim()}`,
      fix: "Run `npm run changeset` and say it.",
    });
  return refusals;
}

/** How many are named before the rest is a number. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 0 ? `${names.slice(0, NAMED).join(", ")} and ${rest} more` : names.join(", ");
}

function counted(names: readonly string[], one: string, many: string): string {
  return `${names.length} ${names.length === 1 ? one : many}`;
}
