import type { Bump } from "./bump.js";
import type { Finding } from "./finding.js";
import type { Verdict } from "./verdict.js";

/**
 * The verdict as text: what changed, by bump, then the least version and whether the changesets say as much.
 *
 * @param verdict - The verdict.
 * @param findings - What it rests on.
 */
export function reportVerdict(verdict: Verdict, findings: readonly Finding[]): string {
  return [...changes(verdict, findings), leastLine(verdict), ...plannedLines(verdict), ""].join(
    "\n",
  );
}

const falling: readonly Bump[] = ["major", "minor", "patch"];

function changes({ since }: Verdict, findings: readonly Finding[]): string[] {
  if (since === undefined || findings.length === 0) return [];
  return [
    `Since ${since}, by the rules of docs/versioning.md:`,
    ...falling.flatMap((bump) => {
      const found = findings.filter((finding) => finding.bump === bump);
      return found.length === 0
        ? []
        : ["", bump, ...found.map(({ subject, what }) => `  ${subject}: ${what}`)];
    }),
    "",
  ];
}

function leastLine({ since, bump, needed, least }: Verdict): string {
  if (since === undefined) return `First release: ${least}.`;
  if (bump === "none") return `Nothing that the rules see has changed since ${since}.`;
  return bump === needed
    ? `The next release is at least ${least}: ${bump}.`
    : `The next release is at least ${least}: ${bump} by the rules, which counts as ${needed} while the version is 0.x.`;
}

function plannedLines({ since, needed, least, planned, enough }: Verdict): string[] {
  if (planned === since) return enough ? [] : ["No changeset is pending.", hint(needed)];
  return enough
    ? [`The changesets make ${planned}, which is enough.`]
    : [`The changesets make ${planned}, which is too little; ${least} is needed.`, hint(needed)];
}

function hint(needed: Bump): string {
  return `Say what changes for readers: npm run changeset, and choose ${needed === "none" ? "minor" : needed}.`;
}
