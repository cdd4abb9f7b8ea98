/**
 * Builds the last commit twice, as far apart as one computer allows: in folders of other depths, in time zones a day
 * apart, in two languages, with fresh packages. Both must give the same bytes, in `dist` and in the packed file.
 * Run it by `npm run twice`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Where and how one build is made. */
interface Setting {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const settings: readonly Setting[] = [
  { folder: "a", env: { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C", LANGUAGE: "en" } },
  {
    folder: "another one/with a longer path/قريب",
    env: { TZ: "Pacific/Niue", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" },
  },
];

const work = mkdtempSync(join(tmpdir(), "twice-"));
try {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  const [one = new Map(), other = new Map()] = settings.map(build);
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  for (const file of differing) console.error(`NOT the same: ${file}`);
  if (differing.length > 0 || one.size === 0) process.exitCode = 1;
  else {
    const digest = createHash("sha256")
      .update(JSON.stringify([...one]))
      .digest("hex");
    console.log(
      `${commit}: ${one.size} files, built twice, the same bytes. SHA-256 of all: ${digest}`,
    );
  }
} finally {
  rmSync(work, { recursive: true });
}

/** The digest of each file that one build gives, by its path. */
function build({ folder, env }: Setting): Map<string, string> {
  const cwd = join(work, folder);
  mkdirSync(cwd, { recursive: true });
  const archive = execFileSync("git", ["archive", "HEAD"], { maxBuffer: 2 ** 30 });
  execFileSync("tar", ["-x"], { cwd, input: archive });
  const run = (...args: string[]): string =>
    execFileSync("npm", args, {
      cwd,
      env: { ...process.env, ...env },
      encoding: "utf8",
      stdio: "pipe",
    });
  run("ci", "--prefer-offline", "--no-audit", "--no-fund");
  run("run", "build");
  const tarball = run("pack", "--silent").trim();
  const files = [join(cwd, tarball), ...within(join(cwd, "dist"))];
  return new Map(
    files
      .map((file) => [relative(cwd, file), file] as const)
      // What the bundler notes for us names the folders that it worked in; it is not published.
      .filter(([path]) => !/metafile-\w+\.json$/.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, file]) => [path, createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

function within(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
