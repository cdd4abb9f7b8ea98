import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readData } from "../compile/readData.js";
import { reportFaults } from "../compile/reportFaults.js";
import { assemble } from "../dataset/assemble.js";
import { link } from "../dataset/link.js";
import { checkEvidence } from "../evidence/checkEvidence.js";

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    `The folder of the source texts ${folder === undefined ? "is not named" : `does not exist: ${folder}`}.\nRun: npm run evidence -- DIR`,
  );
  process.exit(1);
}

const { drafts, faults: unsound } = assemble(readData("data").raws);
if (unsound.length > 0) {
  console.error("The records are not sound. Run `npm run compile` and mend them first.");
  process.exit(1);
}

const { texts, digests, anchors, spellings, wordings, faults } = checkEvidence(
  link(drafts),
  (document) => {
    const file = join(folder, `${document}.txt`);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
);

console.log(
  `${texts} texts held, ${digests} paragraph digests compared, ${anchors} anchors and ${spellings} spellings looked for, ${wordings} titles and summaries of ours compared.`,
);
if (faults.length > 0) {
  reportFaults(faults);
  process.exitCode = 1;
} else if (texts === 0) {
  console.error("No text was checked: no source names a document.");
  process.exitCode = 1;
} else {
  console.log("Every one stands where the data says.");
}
