import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Bump, greatestOf } from "../../../src/release/bump.js";
import { compareReleases } from "../../../src/release/compareReleases.js";
import type { Finding } from "../../../src/release/finding.js";
import { declarationsIn, type Snapshot } from "../../../src/release/snapshot.js";
import { type Chance, chanceOf } from "../../bench/random.js";
import type { EditedRelease, EditKind } from "./editedRelease.js";
import { dataEdits } from "./kinds/dataEdits.js";
import { exportEdits } from "./kinds/exportEdits.js";
import { functionEdits } from "./kinds/functionEdits.js";
import { manifestEdits } from "./kinds/manifestEdits.js";
import { memberEdits } from "./kinds/memberEdits.js";
import { listEdits, wordingEdits } from "./kinds/wordingEdits.js";

/** Every kind of edit that is seeded. */
export const editKinds: readonly EditKind[] = [
  ...exportEdits,
  ...manifestEdits,
  ...memberEdits,
  ...functionEdits,
  ...listEdits,
  ...wordingEdits,
  ...dataEdits,
];

/** What the rules made of one edit. */
export interface Judged {
  /** The kind of the edit. */
  readonly kind: string;
  /** The bump that docs/versioning.md asks for. */
  readonly wanted: Bump;
  /** The bump that was computed. */
  readonly computed: Bump;
  /** What it was computed from. */
  readonly findings: readonly Finding[];
}

/** Options of `seedEdits`. */
export interface SeedOptions {
  /** Of the source of chance; the same seed gives the same edits. */
  readonly seed: number;
  /** How many edits, spread evenly over the kinds. */
  readonly edits: number;
}

/**
 * Makes single edits in a release, each in a fresh copy, and computes the bump of each.
 *
 * @param release - The release as it stands.
 */
export function seedEdits(release: Snapshot, { seed, edits }: SeedOptions): Judged[] {
  const before = inMemory(release);
  const sound: Snapshot = { ...release, data: before.data };
  const folder = mkdtempSync(join(tmpdir(), "edited-release-"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  try {
    return editKinds.flatMap((kind, at) => {
      const chance = chanceOf(seed * editKinds.length + at);
      const count = Math.floor((edits + at) / editKinds.length);
      return Array.from({ length: count }, (): Judged => {
        const after = editOne(kind, before, chance);
        const findings = compared(sound, after, folder);
        const computed = greatestOf(findings.map(({ bump }) => bump));
        return { kind: kind.name, wanted: kind.bump, computed, findings };
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Draws until an edit finds a place. */
function editOne(kind: EditKind, before: EditedRelease, chance: Chance): EditedRelease {
  for (;;) {
    const after = kind.edit(before, chance);
    if (after !== undefined) return after;
  }
}

/** The release with one id that was retired before, since redirects are edited too. */
function inMemory({ manifest, declarations, data }: Snapshot): EditedRelease {
  const files = declarationsIn(declarations.folder);
  const [event] = data.events;
  const retired = {
    collection: "events" as const,
    id: "retired-before",
    kind: "merged" as const,
    into: event ? [event.id] : [],
    reason: "The same event.",
  };
  return {
    manifest,
    files: new Map(
      files.map((file) => [file, readFileSync(join(declarations.folder, file), "utf8")]),
    ),
    data: { ...data, redirects: [...data.redirects, retired] },
  };
}

function compared(before: Snapshot, after: EditedRelease, folder: string): Finding[] {
  const { manifest, files, data, reasons } = after;
  const texts = new Map([...files].map(([file, text]) => [join(folder, file), text]));
  return compareReleases(
    before,
    { manifest, data, declarations: { folder, entries: manifest.entries } },
    { readFile: (path) => texts.get(path), ...(reasons && { reasons }) },
  );
}
