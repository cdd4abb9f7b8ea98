import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { canonicalJson } from "../../src/history/digests.js";
import type { Reason } from "../../src/history/reasons.js";
import { recordRelease } from "../../src/history/recordRelease.js";
import type { RecordSet } from "../../src/history/recordSet.js";
import type { ReleaseHistory } from "../../src/history/releaseHistory.js";
import { write } from "../compile/dataFolder.js";
import { publishedData } from "../publishedData.js";

const { dataset, terms, redirects } = publishedData();
const now: RecordSet = { ...dataset, terms, redirects };

const retire = (id: string, into: readonly string[]): RecordSet["redirects"][number] => ({
  collection: "places",
  id,
  kind: into.length === 0 ? "retracted" : into.length === 1 ? "merged" : "split",
  into,
  reason: `What was ${id} is told otherwise.`,
});

/** A place that is none of ours any more. */
const place = (id: string): RecordSet["places"][number] =>
  ({ ...now.places[0], id }) as RecordSet["places"][number];

const retired = [
  retire("old-embassy", ["us-embassy-baghdad"]),
  retire("old-north", ["green-zone", "baghdad"]),
  retire("old-rumour", []),
  retire("iraqi-government", ["iraq"]), // which is an actor, too
];
const [firstEvent, secondEvent, ...laterEvents] = now.events as [
  RecordSet["events"][number],
  RecordSet["events"][number],
  ...RecordSet["events"],
];
const [firstTerm, ...otherTerms] = now.terms as [RecordSet["terms"][number], ...RecordSet["terms"]];

/** The records of three releases and of the tree after them: invented earlier states of our own. */
const third: RecordSet = { ...now, redirects: retired };
const second: RecordSet = {
  ...third,
  // Two records were told in the other order, one had another title and one evidence item less.
  events: [
    { ...secondEvent, title: { ...secondEvent.title, en: "Told otherwise" } },
    { ...firstEvent, evidence: firstEvent.evidence.slice(0, -1) },
    ...laterEvents,
  ],
  places: [
    place("old-embassy"),
    ...now.places.slice(0, 3),
    place("old-rumour"),
    ...now.places.slice(3),
  ],
  terms: [...otherTerms, firstTerm],
  redirects: [retired[1] as RecordSet["redirects"][number]],
};
const first: RecordSet = {
  ...second,
  places: [...second.places, place("old-north")],
  figures: now.figures.slice(5),
  redirects: [],
};

const reasons: readonly Reason[] = [
  { record: "events", reason: "Read anew." },
  {
    record: `events/${secondEvent.id}`,
    field: "title",
    reason: "Said what was not.",
    source: "2020-08-26-kadhimi-axes",
  },
  { record: "places/old-embassy", reason: "One building, coded twice." },
];

/** The sets by version. */
export const sets: Readonly<Record<string, RecordSet>> = {
  "0.9.0": first,
  "0.10.0": second,
  "1.0.0": third,
};

/** Two records that the last release changed. */
export const changedEvents: readonly [string, string] = [firstEvent.id, secondEvent.id];

const record = (
  version: string,
  before: RecordSet | undefined,
  why: readonly Reason[],
): ReleaseHistory =>
  recordRelease({
    version,
    date: "2025-03-01",
    before,
    after: sets[version] ?? first,
    reasons: why,
  });

/** What is kept of them. */
export const history: readonly ReleaseHistory[] = [
  record("0.9.0", undefined, []),
  record("0.10.0", first, []),
  record("1.0.0", second, reasons),
];

/**
 * A copy of this project that has these releases behind it, not compiled yet.
 *
 * @returns Its folder.
 */
export function projectWithReleases(): string {
  const project = mkdtempSync(join(tmpdir(), "project-"));
  for (const part of ["src", "data", "package.json", "tsconfig.json"])
    cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  for (const release of history)
    write(join(project, `releases/history/${release.version}.json`), JSON.stringify(release));
  write(join(project, "releases/latest/data.json"), canonicalJson(third));
  write(join(project, "data/redirects.yaml"), stringify(retired));
  return project;
}
