import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** How much a child may hold, in megabytes: a million events and every peer's copy of them. */
const HEAP = 14_000;

/** Runs a module beside this one in a process of its own, and reads the JSON that it prints. */
export async function runChild<Printed>(
  module: string,
  ...args: readonly string[]
): Promise<Printed> {
  const running = promisify(execFile)(
    process.execPath,
    [
      "--expose-gc",
      `--max-old-space-size=${String(HEAP)}`,
      ...process.execArgv,
      fileURLToPath(new URL(module, import.meta.url)),
      ...args,
    ],
    { maxBuffer: 2 ** 26 },
  );
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running;
  return JSON.parse(stdout) as Printed;
}
