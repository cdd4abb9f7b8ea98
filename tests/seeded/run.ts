/**
 * Puts faults into the records and counts those that the checks see:
 * `npm run seed-faults -- [--seed N] [--faults N] [--texts DIR] [--missed]`.
 */
import { parseArgs } from "node:util";
import { readFolder } from "../../src/compile/readFolder.js";
import { readRecords } from "../../src/compile/readRecords.js";
import { assemble } from "../../src/check/assemble.js";
import { link } from "../../src/check/derive.js";
import { checkEvidence } from "../../src/evidence/checkEvidence.js";
import { readTexts } from "../../src/evidence/readTexts.js";
import { compilerCheck } from "./compilerCheck.js";
import { reportCatches } from "./reportCatches.js";
import { type Check, seedFaults } from "./seedFaults.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    faults: { type: "string", default: "600" },
    texts: { type: "string", default: "../shared/sources" },
    missed: { type: "boolean", default: false },
  },
});

const texts = readTexts(values.texts);
if (texts === undefined) {
  process.stderr.write(`${values.texts} is not a folder, so nothing is held against the texts.\n`);
}

const evidence: Check = (raws) =>
  checkEvidence(link(assemble(raws).drafts), texts ?? new Map()).faults;

const { drafts } = assemble(readRecords(readFolder("data")).raws);
const catches = seedFaults(drafts, {
  seed: Number(values.seed),
  faults: Number(values.faults),
  checks: texts === undefined ? [compilerCheck] : [compilerCheck, evidence],
});
process.stdout.write(reportCatches(catches, values.missed));
