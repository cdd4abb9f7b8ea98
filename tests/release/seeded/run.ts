/**
 * Makes single edits in the built package and its records and counts those whose bump is the one that the rules of
 * docs/versioning.md ask for: `npm run seed-edits -- [--seed N] [--edits N] [--show]`.
 */
import { parseArgs } from "node:util";
import { readTree } from "../../../src/release/snapshot.js";
import { seedEdits } from "./seedEdits.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    edits: { type: "string", default: "200" },
    show: { type: "boolean", default: false },
  },
});

const judged = seedEdits(readTree("."), { seed: Number(values.seed), edits: Number(values.edits) });
const rows = [...new Set(judged.map(({ kind }) => kind))].map((kind) => {
  const all = judged.filter((one) => one.kind === kind);
  const right = all.filter(({ wanted, computed }) => wanted === computed).length;
  return [kind, all[0]?.wanted, `${String(right)} of ${String(all.length)}`];
});
const right = judged.filter(({ wanted, computed }) => wanted === computed).length;
const lines = [
  ["edit", "bump by the rules", "computed so"],
  ["---", "---", "---"],
  ...rows,
  ["all", "", `${String(right)} of ${String(judged.length)}`],
].map((row) => `| ${row.join(" | ")} |`);
for (const { kind, wanted, computed, findings } of judged) {
  if (wanted === computed && !values.show) continue;
  lines.push("", `${kind}: ${wanted} by the rules, computed ${computed}`);
  lines.push(...findings.map(({ bump, subject, what }) => `  ${bump}: ${subject}: ${what}`));
}
process.stdout.write(`${lines.join("\n")}\n`);
if (right < judged.length) process.exitCode = 1;
