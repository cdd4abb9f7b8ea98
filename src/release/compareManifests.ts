import { subset } from "semver";
import type { Finding } from "./finding.js";
import type { Manifest } from "./snapshot.js";

/**
 * Compares what two releases promise beside their exports: files, versions of Node, packages beside them.
 *
 * Entries are compared with the types they give.
 *
 * @param before - Of the earlier release.
 * @param after - Of the later one.
 */
export function compareManifests(before: Manifest, after: Manifest): Finding[] {
  const peers = new Set([...Object.keys(before.peers), ...Object.keys(after.peers)]);
  return [
    ...before.files
      .filter((file) => !after.files.includes(file))
      .map((subject): Finding => ({
        bump: "major",
        subject,
        what: "is no longer a file of the package",
      })),
    ...after.files
      .filter((file) => !before.files.includes(file))
      .map((subject): Finding => ({ bump: "minor", subject, what: "is a new file" })),
    ...compareRanges("Node", before.node, after.node),
    ...[...peers].flatMap((name) => compareRanges(name, before.peers[name], after.peers[name])),
  ];
}

/** Where no range is given, any version will do. */
function compareRanges(subject: string, before = "*", after = "*"): Finding[] {
  if (before === after) return [];
  const what = `was ${before}, is ${after}`;
  if (!subset(before, after))
    return [{ bump: "major", subject, what: `${what}, which leaves some out` }];
  return [{ bump: subset(after, before) ? "patch" : "minor", subject, what }];
}
