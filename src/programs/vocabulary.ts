import { readTerms } from "../compile/readTerms.js";
import { replaceFolder } from "../compile/replaceFolder.js";
import { reportFaults } from "../compile/reportFaults.js";
import { vocabularyModules } from "../compile/vocabularyModules.js";

// The schemas need the closed lists, so the lists are compiled first and on their own.
const { terms, faults } = readTerms("data/vocabulary");
if (faults.length > 0) {
  reportFaults(faults);
  console.error("Nothing was written; the last good lists stay in place.");
  process.exitCode = 1;
} else {
  replaceFolder("src/vocabulary", vocabularyModules(terms));
  console.log(`vocabulary: ${terms.length} terms`);
}
