/**
 * Checks what is installed here and at readers: every lock file is from the npm registry alone, with digests, and
 * no package runs a script. Run it by `npm run supply`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputOf } from "../consumers/outputOf.js";
import { automaticScripts, type LockFile, lockFaults } from "./lockFaults.js";

const locks = execFileSync("git", ["ls-files", "*package-lock.json"], { encoding: "utf8" })
  .trim()
  .split("\n");
const lint = join("tests", "supply", "node_modules", ".bin", "lockfile-lint");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const faults = automaticScripts(scripts).map(
  (name) => `package.json: the script "${name}" starts by itself. Give it another name.`,
);
for (const lock of locks) {
  const found = lockFaults(
    JSON.parse(readFileSync(lock, "utf8")) as LockFile,
    ignoresScripts(dirname(lock)),
  );
  faults.push(...found.map((fault) => `${lock}: ${fault}`), ...(await lintFaults(lock)));
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${locks.length} lock files: from the npm registry, with digests, no scripts.`);

function ignoresScripts(folder: string): boolean {
  const file = join(folder, ".npmrc");
  return existsSync(file) && /^ignore-scripts *= *true$/m.test(readFileSync(file, "utf8"));
}

async function lintFaults(lock: string): Promise<string[]> {
  const aliases = aliasesIn(dirname(lock));
  const options = [
    ...["--path", lock, "--type", "npm", "--validate-https", "--validate-integrity"],
    ...["--allowed-hosts", "npm", "--validate-package-names"],
    ...aliases.flatMap((alias) => ["--allowed-package-name-aliases", alias]),
  ];
  try {
    await outputOf(lint, options, ".");
    return [];
  } catch (error) {
    return [`${lock}: ${(error as Error).message}`];
  }
}

/** Packages that a folder installs under another name: `"typescript-5.0": "npm:typescript@5.0.4"`. */
function aliasesIn(folder: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  return Object.entries(dependencies).flatMap(([alias, range]) => {
    const name = /^npm:(@?[^@]+)@/.exec(range)?.[1];
    return name === undefined ? [] : [`${alias}:${name}`];
  });
}
