/**
 * Installs what the lock file of a folder names and its `node_modules` lacks. What fits stays as it is, and so
 * does the lock file: `npm ci` would delete everything first. (npm drops what no lock file names.)
 *
 * It runs before anything is installed, so it is plain JavaScript and needs Node alone.
 *
 * Usage: `node src/programs/installMissing.js [folder]`
 */
import { execSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);
const quietly = "--no-audit --no-fund";

if (!existsSync(join(folder, "node_modules"))) {
  run(`npm ci ${quietly}`);
} else if (isLacking()) {
  // npm believes its own list of what is installed, unless that is gone.
  rmSync(join(folder, "node_modules/.package-lock.json"), { force: true });
  run(`npm install --no-save ${quietly}`);
}

/** Whether a package of the lock file is absent, or there in another version. */
function isLacking() {
  const named = read("package-lock.json").packages;
  // What npm chose for the platform: most optional packages are for others.
  const chosen = read("node_modules/.package-lock.json")?.packages ?? {};
  return Object.entries(named).some(
    ([path, { version, optional }]) =>
      path !== "" &&
      (!optional || path in chosen) &&
      read(join(path, "package.json"))?.version !== version,
  );
}

/** What a JSON file of the folder holds, if it is there. */
function read(file) {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function run(command) {
  execSync(command, { cwd: folder, stdio: "inherit" });
}
