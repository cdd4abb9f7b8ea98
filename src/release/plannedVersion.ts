import { readFileSync } from "node:fs";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";

/**
 * The version that the next release will have: what the pending changesets make of the version in `package.json`.
 *
 * @param root - The repository.
 * @returns The version in `package.json` itself when no changeset is pending.
 */
export async function plannedVersion(root: string): Promise<string> {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  const { releases } = await getReleasePlan(root);
  return releases.find((release) => release.name === name)?.newVersion ?? version;
}
