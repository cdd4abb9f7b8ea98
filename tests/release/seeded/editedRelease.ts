import ts from "typescript";
import type { Bump } from "../../../src/release/bump.js";
import type { Reason } from "../../../src/history/reasons.js";
import type { Manifest } from "../../../src/release/snapshot.js";
import type { RecordSet } from "../../../src/history/recordSet.js";
import type { Chance } from "../../bench/random.js";

/** A release as edits see it: in memory, and all of it may change. */
export interface EditedRelease {
  /** What `package.json` promises. */
  readonly manifest: Manifest;
  /** The declarations, by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** All records. */
  readonly data: RecordSet;
  /** What is said of the edit in `releases/pending.yaml`. */
  readonly reasons?: readonly Reason[];
}

/** One kind of edit, and the bump that docs/versioning.md asks for it. */
export interface EditKind {
  /** What is done, in a few words. */
  readonly name: string;
  /** The bump by the rules. */
  readonly bump: Bump;
  /**
   * Makes one such edit.
   *
   * @returns `undefined` where this draw of chance finds no place for it.
   */
  readonly edit: (release: EditedRelease, chance: Chance) => EditedRelease | undefined;
}

/** A declaration, and the file that it stands in. */
export interface Declared<Node extends ts.Node = ts.Node> {
  /** The file. */
  readonly file: string;
  /** The declaration. */
  readonly node: Node;
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string, text: string): ts.SourceFile {
  const source = parsed.get(text) ?? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  parsed.set(text, source);
  return source;
}

/** All statements of one sort, in the order of the files. */
export function statements<Node extends ts.Statement>(
  { files }: EditedRelease,
  is: (node: ts.Statement) => node is Node,
): Declared<Node>[] {
  return [...files].flatMap(([file, text]) =>
    parse(file, text)
      .statements.filter(is)
      .map((node) => ({ file, node })),
  );
}

/** Writes something else in place of a node. */
export function replaced(
  release: EditedRelease,
  { file, node }: Declared,
  text: string,
): EditedRelease {
  const old = release.files.get(file) ?? "";
  const start = node.getStart();
  return withFile(release, file, old.slice(0, start) + text + old.slice(node.getEnd()));
}

/** A release with another text of one file. */
export function withFile(release: EditedRelease, file: string, text: string): EditedRelease {
  return { ...release, files: new Map([...release.files, [file, text]]) };
}

/** A release with other records. */
export function withData(release: EditedRelease, data: Partial<RecordSet>): EditedRelease {
  return { ...release, data: { ...release.data, ...data } };
}
