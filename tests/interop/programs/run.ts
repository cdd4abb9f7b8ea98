/**
 * Lets programs of others read what the exporters write, and says what each proved. A program that is not
 * there is skipped by name, never passed. `npm run interop -- duckdb` runs the files of `checks` whose names
 * have that word.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ForeignCheck } from "./foreignCheck.js";

const wanted = process.argv.slice(2);
const files = readdirSync(join(import.meta.dirname, "checks"))
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const file of files) {
  const { check } = (await import(`./checks/${file}`)) as { readonly check: ForeignCheck };
  counts[await judge(check)] += 1;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

async function judge({ name, lacking, run }: ForeignCheck): Promise<keyof typeof counts> {
  const lack = lacking?.();
  if (lack !== undefined) {
    console.log(`SKIPPED ${name}: ${lack}`);
    return "skipped";
  }
  const work = mkdtempSync(join(tmpdir(), "interop-"));
  const started = performance.now();
  try {
    const proved = await run(work);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log([`${name} (${seconds} s)`, ...proved.map((line) => `  ${line}`)].join("\n"));
    return "passed";
  } catch (error) {
    console.error(
      `NOT ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return "failed";
  } finally {
    rmSync(work, { recursive: true });
  }
}
