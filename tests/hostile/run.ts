/**
 * Calls every public function with hostile values: `npm run hostile -- [--seed N] [--calls N]`.
 * Without `--calls`, every place of every sound call meets every value. Ends with 1 when there are faults.
 */
import { parseArgs } from "node:util";
import { soundCalls } from "./calls/index.js";
import { tellZodsWords } from "./flawOf.js";
import { report } from "./report.js";
import { walk } from "./walk.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    calls: { type: "string" },
    only: { type: "string" },
  },
});
tellZodsWords();
const calls = soundCalls.filter(({ name }) => values.only === undefined || name === values.only);
const walked = walk(calls, {
  seed: Number(values.seed),
  most: values.calls === undefined ? undefined : Number(values.calls),
  isTimed: true,
  onProgress: (name, seconds) => process.stderr.write(`${name} ${seconds.toFixed(1)} s\n`),
});
process.stdout.write(report(walked));
if ([...walked.values()].some(({ faults }) => faults.length > 0)) process.exitCode = 1;
