import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isStale } from "./isStale.js";

const generated = ["src/vocabulary", "src/collections"];

/** Compiles the data when it, or the code that compiles it, is newer than what was compiled last. */
export default function compileWhenStale(): void {
  const written = readdirSync("src")
    .map((name) => join("src", name))
    .filter((path) => !generated.includes(path));
  if (isStale(generated, ["data", "releases", "package.json", ...written].filter(existsSync))) {
    execFileSync("npm", ["run", "compile"], { stdio: "inherit" });
  }
}
