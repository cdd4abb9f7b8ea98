import { type Data, loadData } from "../compile/loadData.js";
import { readFolder } from "../compile/readFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { shown } from "../errors/shown.js";
import { excerptDigests } from "../evidence/excerptDigests.js";
import { checkEvidence } from "../evidence/checkEvidence.js";
import { readTexts } from "../evidence/readTexts.js";
import type { EvidenceReport } from "../evidence/checkEvidence.js";
import { evidenceRecord } from "../publishing/evidenceRecord.js";
import { readJson, writeJson } from "../publishing/json.js";
import { today } from "../publishing/today.js";
import { quit } from "./quit.js";

/** What was found in excerpts, by the id of the source. */
const FOUND = "releases/excerpts.json";

const usage = "Run: npm run evidence -- DIR [DIR …] [--record]";
const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith("--"));
const options = given.filter((argument) => argument.startsWith("--"));
if (folders.length === 0 || options.some((option) => option !== "--record"))
  quit("Name the folders with the source texts and the excerpts.", usage);
const texts = new Map(folders.flatMap((folder) => [...textsIn(folder)]));

const { data, faults } = loadData(readFolder("data"));
if (data === undefined) {
  reportFaults(faults);
  quit("The records have faults, so they were not compared with the texts.");
}

const found = Object.entries(readJson<Readonly<Record<string, string>>>(FOUND) ?? {});
const report = checkEvidence(data.dataset, texts, new Map(found));
console.log(
  `${report.texts} texts and ${report.excerpts} excerpts read, ${report.excerptsBefore} excerpts found before, ${report.digests} paragraph digests compared, ${report.anchors} anchors and ${report.spellings} spellings looked for, ${report.wordings} titles and summaries of ours compared.`,
);
if (report.faults.length > 0) {
  reportFaults(report.faults);
  process.exitCode = 1;
} else if (report.texts === 0) {
  quit("No text was checked: no source names a document.");
} else {
  console.log("Everything is where the data says.");
  if (options.length > 0) record(data, report);
}

function textsIn(folder: string): ReadonlyMap<string, Uint8Array> {
  return readTexts(folder) ?? quit(`${shown(folder)} is not a folder.`, usage);
}

/** Keeps what was checked, so that a release can tell whether the data has changed since. */
function record({ dataset, ...rest }: Data, report: EvidenceReport): void {
  const set = { ...rest, ...dataset };
  writeJson("releases/evidence.json", evidenceRecord(set, report, today()));
  writeJson(FOUND, Object.fromEntries(excerptDigests(dataset)));
  console.log(`releases/evidence.json and ${FOUND} are written.`);
}
