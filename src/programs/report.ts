import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { formatRecord } from "../compile/formatRecord.js";
import { loadData } from "../compile/loadData.js";
import { readFolder } from "../compile/readFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { agreement } from "../reports/agreement.js";
import { codebook } from "../reports/codebook.js";
import { coverage } from "../reports/coverage.js";
import { columns } from "../reports/columns.js";
import { contradictions } from "../reports/contradictions.js";

const { data, faults } = loadData(readFolder("data"));
if (data === undefined) {
  reportFaults(faults);
  console.error("Nothing was written.");
  process.exitCode = 1;
} else {
  const { dataset, terms, chapters, rounds, lists } = data;
  const agreements = [...rounds].map(([name, { units }]) => [name, agreement(units)] as const);
  const reports = {
    "docs/codebook.md": codebook(dataset, terms, chapters),
    "docs/columns.md": columns(),
    "docs/contradictions.md": contradictions(dataset),
    "docs/coverage.md": coverage(dataset, lists.gaps, lists.rejected),
    "data/reliability/agreement.yaml": formatRecord(stringify(Object.fromEntries(agreements))),
  };
  for (const [file, text] of Object.entries(reports)) {
    writeFileSync(file, text);
    console.log(`${file} was written.`);
  }
}
