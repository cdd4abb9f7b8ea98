/**
 * Compiles `program.ts` against the packed package, as a reader would: every version of TypeScript in
 * `package.json`, every way of resolving modules, library checks on. Run it through `npm run consumers`.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = "tests/consumers";
const installed = join(here, "node_modules/iraq-conflict-data");
const work = join(here, "dist");

/** How readers resolve modules: the compiler's options, and the `type` of their own package. */
const ways = {
  "ES modules": { type: "module", module: "nodenext", moduleResolution: "nodenext" },
  CommonJS: { type: "commonjs", module: "nodenext", moduleResolution: "nodenext" },
  bundler: { type: "module", module: "esnext", moduleResolution: "bundler" },
} as const;

const [tarball = ""] = readdirSync(".package").filter((file) => file.endsWith(".tgz"));
rmSync(installed, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["-xzf", join(".package", tarball), "-C", installed, "--strip-components=1"]);

const { dependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const compilers = Object.keys(dependencies).filter((name) => name.startsWith("typescript-"));

let failed = 0;
for (const compiler of compilers) {
  for (const [way, { type, ...options }] of Object.entries(ways)) {
    const folder = join(work, `${compiler} ${way}`);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(here, "program.ts"), join(folder, "program.ts"));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type }));
    const compilerOptions = {
      ...options,
      strict: true,
      skipLibCheck: false,
      target: "es2022",
      noEmit: true,
      types: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    try {
      execFileSync(process.execPath, [
        join(here, "node_modules", compiler, "bin/tsc"),
        "-p",
        folder,
      ]);
      console.log(`${compiler}, ${way}: compiles`);
    } catch (error) {
      failed++;
      console.error(`${compiler}, ${way}: fails\n${String((error as { stdout: Buffer }).stdout)}`);
    }
  }
}
rmSync(work, { recursive: true });
if (failed > 0) process.exitCode = 1;
