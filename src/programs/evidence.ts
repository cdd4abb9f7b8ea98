import { loadData } from "../compile/loadData.js";
import { readFolder } from "../compile/readFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { shown } from "../errors/shown.js";
import { checkEvidence } from "../evidence/checkEvidence.js";
import { readTexts } from "../evidence/readTexts.js";
import { quit } from "./quit.js";

const usage = "Run: npm run evidence -- DIR";
const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0)
  quit("Name one folder: the one with the source texts.", usage);
const texts = readTexts(folder);
if (texts === undefined) quit(`${shown(folder)} is not a folder.`, usage);

const { data, faults } = loadData(readFolder("data"));
if (data === undefined) {
  reportFaults(faults);
  quit("The records have faults, so they were not compared with the texts.");
}

const report = checkEvidence(data.dataset, texts);
console.log(
  `${report.texts} texts read, ${report.digests} paragraph digests compared, ${report.anchors} anchors and ${report.spellings} spellings looked for, ${report.wordings} titles and summaries of ours compared.`,
);
if (report.faults.length > 0) {
  reportFaults(report.faults);
  process.exitCode = 1;
} else if (report.texts === 0) {
  quit("No text was checked: no source names a document.");
} else {
  console.log("Everything is where the data says.");
}
