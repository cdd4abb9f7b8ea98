import { readFileSync } from "node:fs";
import { assemble } from "../dataset/assemble.js";
import { link } from "../dataset/link.js";
import { collectionModules } from "../compile/collectionModules.js";
import { jsonSchemas } from "../compile/jsonSchemas.js";
import { readData } from "../compile/readData.js";
import { readTerms } from "../compile/readTerms.js";
import { replaceFolder } from "../compile/replaceFolder.js";
import { reportFaults } from "../compile/reportFaults.js";

const reading = readData("data");
const { drafts, faults: found } = assemble(reading.raws);
const faults = [...reading.faults, ...found];

if (faults.length > 0) {
  reportFaults(faults);
  console.error("Nothing was written; the last good build stays in place.");
  process.exitCode = 1;
} else {
  const dataset = link(drafts);
  const { terms } = readTerms("data/vocabulary");
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  replaceFolder("src/collections", {
    ...collectionModules({ dataset, redirects: drafts.redirects, terms, version }),
    ...jsonSchemas(),
  });
  for (const [name, records] of Object.entries<readonly unknown[]>({ ...dataset }))
    console.log(`${name}: ${records.length}`);
}
