import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { isStale } from "./isStale.js";

/** File systems count time in steps of some milliseconds. */
const A_STEP = 30;

async function inOrder(...steps: readonly (() => void)[]): Promise<void> {
  for (const step of steps) {
    step();
    await setTimeout(A_STEP);
  }
}

test("what was made is stale when anything it is made from is written, deleted or set back later", async () => {
  const from = mkdtempSync(join(tmpdir(), "from-"));
  const made = mkdtempSync(join(tmpdir(), "made-"));
  const write = (folder: string, name: string) => () => {
    writeFileSync(join(folder, name), name);
  };
  const stale = () => isStale([made], [from]);

  await inOrder(write(from, "a"), write(from, "b"), write(made, "c"));
  expect(stale()).toBe(false);
  await inOrder(write(from, "a"));
  expect(stale()).toBe(true);
  await inOrder(write(made, "d"));
  expect(stale()).toBe(true); // the other file is still of old
  await inOrder(write(made, "c"), () => {
    rmSync(join(made, "d"));
  });
  expect(stale()).toBe(false);
  await inOrder(() => {
    rmSync(join(from, "b"));
  });
  expect(stale()).toBe(true);
  await inOrder(write(made, "c"), write(from, "a"), () => {
    utimesSync(join(from, "a"), 0, 0);
  });
  expect(stale()).toBe(true);
  expect(isStale([made, join(made, "nowhere")], [])).toBe(true);
});
