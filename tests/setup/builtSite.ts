import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { isStale } from "./isStale.js";

const NOT_ITS_SOURCE = new Set(["out", "node_modules", "check"]);

/**
 * The folder of the built site: that which `SITE_OUT` names, as it is; else `site/out`, made anew when anything that it
 * is made from is newer than its scripts and indexes.
 */
export function builtSite(): string {
  const given = process.env["SITE_OUT"];
  if (given !== undefined) return given;
  const rooms = readdirSync("site").filter((name) => !NOT_ITS_SOURCE.has(name));
  const from = [
    "dist",
    "docs",
    "README.md",
    "CONTRIBUTING.md",
    ...rooms.map((name) => `site/${name}`),
  ];
  if (isStale(["site/out/assets"], from)) {
    execFileSync("npm", ["run", "docs"], { stdio: "inherit" });
  }
  return "site/out";
}
