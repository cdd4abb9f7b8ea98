import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatRecord } from "../compile/formatRecord.js";
import { readFolder } from "../compile/readFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { quit } from "./quit.js";

const [option, ...more] = process.argv.slice(2);
if ((option !== undefined && option !== "--check") || more.length > 0) {
  quit("The only option is --check: it writes nothing and names each file that is not formatted.");
}

const { folder, files, faults } = readFolder("data");
const changed: string[] = [];
for (const path of [...files.keys()].map((name) => join(folder, name))) {
  const text = readFileSync(path, "utf8");
  const formatted = formatRecord(text);
  if (formatted === text) continue;
  changed.push(path);
  if (option === undefined) writeFileSync(path, formatted);
}
for (const path of changed) console.log(path);
if (faults.length > 0) reportFaults(faults);
if (option === "--check" && changed.length > 0) console.error("Run `npm run format`.");
if (faults.length > 0 || (option === "--check" && changed.length > 0)) process.exitCode = 1;
