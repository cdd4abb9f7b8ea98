/**
 * Uses the packed package as readers do: installed beside every Zod or none, compiled with library checks on
 * by every version of TypeScript in `package.json`, and run. Build first, then `npm run consumers`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { cellsOf, compileAndRun } from "./cell.js";
import { outputOf } from "./outputOf.js";
import { install, projects } from "./project.js";

const work = mkdtempSync(join(tmpdir(), "consumers-"));
let failed = 0;
try {
  const packed = await outputOf("npm", ["pack", "--silent", "--pack-destination", work], ".");
  const tarball = join(work, packed.trim());
  await eachOf(projects, (project) =>
    report(`${project.name}: installs`, install(project, work, tarball)),
  );
  await eachOf(projects.flatMap(cellsOf), (cell) =>
    report(
      `${cell.project.name}, ${cell.compiler}, ${cell.way}: compiles and runs`,
      compileAndRun(cell, work),
    ),
  );
} finally {
  rmSync(work, { recursive: true });
}
if (failed > 0) process.exitCode = 1;

/** Works through a list, as many at once as there are processors. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Says whether a claim holds, and what was said instead if it does not. */
async function report(claim: string, proof: Promise<unknown>): Promise<void> {
  try {
    await proof;
    console.log(claim);
  } catch (error) {
    failed++;
    console.error(`NOT ${claim}\n${(error as Error).message}`);
  }
}
