import { readFileSync } from "node:fs";
import { docComments } from "../compile/docComments.js";
import { historyModules } from "../compile/historyModules.js";
import { readReleases, type Releases } from "../history/readReleases.js";
import { meaningsModule } from "../compile/meaningsModule.js";
import { quit } from "./quit.js";
import { readFolder } from "../compile/readFolder.js";
import { readTerms } from "../compile/readTerms.js";
import { replaceFolder } from "../compile/replaceFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { vocabularyModules } from "../compile/vocabularyModules.js";

const reading = readFolder("data");
const { terms, faults } = readTerms(reading);
if (terms === undefined) {
  reportFaults([...reading.faults, ...faults]);
  console.error(
    "Nothing was written, and the last good build stays. Records are checked when the lists have no faults.",
  );
  process.exitCode = 1;
} else {
  replaceFolder("src/vocabulary", {
    ...vocabularyModules(terms),
    ...meaningsModule(docComments(["src/model"])),
  });
  console.log(`vocabulary: ${terms.length} terms`);
  await compileRecords();
}

/** The schemas take the closed lists as values, so all that knows schemas is loaded when the lists are written. */
async function compileRecords(): Promise<void> {
  const { loadData } = await import("../compile/loadData.js");
  const { data, faults } = loadData(reading);
  if (data === undefined) {
    reportFaults(faults);
    console.error("No collection was written, and the last good ones stay.");
    process.exitCode = 1;
    return;
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const set = { ...data.dataset, terms: data.terms, redirects: data.redirects };
  const releases = releasesSoFar();
  const history = historyModules(set, releases, version);
  if (history.faults.length > 0) {
    reportFaults(history.faults);
    console.error("No collection was written; the last good ones stay.");
    process.exitCode = 1;
    return;
  }
  const { collectionModules } = await import("../compile/collectionModules.js");
  const { editorSchemas, jsonSchemas } = await import("../compile/jsonSchemas.js");
  const schemas = jsonSchemas();
  replaceFolder("src/collections", {
    ...collectionModules({ ...data, version, date: releases.history.at(-1)?.date }),
    ...history.modules,
    ...schemas,
    ...editorSchemas(schemas),
  });
  for (const [name, records] of Object.entries<readonly unknown[]>({ ...data.dataset }))
    console.log(`${name}: ${records.length}`);
}

/** What is kept of the releases; the program ends when a file of them is not what its release wrote. */
function releasesSoFar(): Releases {
  try {
    return readReleases("releases");
  } catch (error) {
    quit(error instanceof Error ? error.message : String(error));
  }
}
