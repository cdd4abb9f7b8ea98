import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isStale } from "./isStale.js";

/** Builds the package when anything that it is made from is newer than what was built last. */
export default function buildWhenStale(): void {
  if (
    isStale(
      ["dist"],
      ["data", "releases", "src", "package.json", "tsconfig.json", "tsup.config.ts"].filter(
        existsSync,
      ),
    )
  ) {
    execFileSync("npm", ["run", "build"], { stdio: "inherit" });
  }
}
