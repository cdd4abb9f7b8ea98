import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { isStale } from "./isStale.js";

const MADE = "site/out/assets";
const NOT_ITS_SOURCE = new Set(["out", "node_modules", "check"]);

/** Makes the site when anything that it is made from is newer than its scripts and indexes. */
export function buildSiteWhenStale(): void {
  const rooms = readdirSync("site").filter((name) => !NOT_ITS_SOURCE.has(name));
  const from = [
    "dist",
    "docs",
    "README.md",
    "CONTRIBUTING.md",
    ...rooms.map((name) => `site/${name}`),
  ];
  if (isStale([MADE], from)) execFileSync("npm", ["run", "docs"], { stdio: "inherit" });
}
