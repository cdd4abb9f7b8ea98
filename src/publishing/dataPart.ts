import type { RecordChange } from "../history/diffRecords.js";
import { type RecordSet, setNames } from "../history/recordSet.js";
import type { Explained } from "../history/releaseHistory.js";

/** A change with its reason, if somebody gave one. */
export type ToldChange = RecordChange & Explained;

/** How many lines a changelog bears; the rest is in `changesSince`. */
const LINES = 100;

/**
 * The part of the changelog on data, from the same changes that `changesSince` gives.
 *
 * @param changes - What changed, by collection.
 * @param previous - The version before.
 * @returns Markdown, empty when no record changed.
 */
export function dataPart(changes: readonly ToldChange[], previous: string): string {
  if (changes.length === 0) return "";
  const lines = [...linesOf(changes)];
  const rest = lines.length - LINES;
  const told = rest > 0 ? [...lines.slice(0, LINES), `- and ${rest} more`] : lines;
  return [
    "### Data",
    "",
    `All of it, field by field: \`changesSince(${JSON.stringify(previous)})\` of \`iraq-conflict-data/changes\`.`,
    "",
    ...told,
    "",
  ].join("\n");
}

/**
 * That part in the first release, when everything is new.
 *
 * @param set - The records.
 */
export function firstPart(set: RecordSet): string {
  const counts = setNames
    .filter((name) => set[name].length > 0)
    .map((name) => `${set[name].length} ${name}`);
  return `### Data\n\nThe first records: ${counts.join(", ")}.\n`;
}

function* linesOf(changes: readonly ToldChange[]): Generator<string> {
  for (const change of changes) {
    const { collection, id, reason, source } = change;
    const why = reason === undefined ? "" : ` ${reason.trim()}`;
    const from = source === undefined ? "" : ` (source: \`${source}\`)`;
    yield `- \`${collection}/${id}\` ${wordOf(change)}${why}${from}`;
  }
}

function wordOf(change: ToldChange): string {
  if (change.kind === "added") return "is new.";
  if (change.kind === "removed") return "is gone.";
  return `\`${change.field}\`: ${valueOf(change.before)} became ${valueOf(change.after)}.`;
}

/** Of a longer value, the end is left out. */
const LONGEST = 80;

function valueOf(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return "nothing";
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}

/**
 * The changelog with a part more in the section of its newest version.
 *
 * @param changelog - Its text.
 * @param version - The newest version, which has a section.
 * @param part - Markdown.
 * @throws {RangeError} When the version has no section.
 */
export function changelogWith(changelog: string, version: string, part: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const at = sections.findIndex((section) => section.startsWith(`## ${version}\n`));
  const section = sections[at];
  if (section === undefined)
    throw new RangeError(`CHANGELOG.md has no section "## ${version}". Run \`changeset version\`.`);
  if (part === "") return changelog;
  const isLast = at === sections.length - 1;
  sections[at] = `${section.trimEnd()}\n\n${part.trimEnd()}\n${isLast ? "" : "\n"}`;
  return sections.join("");
}
