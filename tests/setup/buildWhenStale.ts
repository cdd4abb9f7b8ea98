import { execFileSync } from "node:child_process";
import { isStale } from "./isStale.js";

/** Builds the package when anything that it is made from is newer than what was built last. */
export default function buildWhenStale(): void {
  if (isStale(["dist"], ["data", "src", "package.json", "tsconfig.json", "tsup.config.ts"])) {
    execFileSync("npm", ["run", "build"], { stdio: "inherit" });
  }
}
