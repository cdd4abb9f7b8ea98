import { execFileSync } from "node:child_process";
import { answers, type ForeignCheck } from "../foreignCheck.js";
import { mustEqual, writeOwnTables } from "../ownTables.js";
import { attacksByYear, programsOf } from "../sqlGuide.js";

export const check: ForeignCheck = {
  name: "R: the program of the guide to SQL",
  lacking: () => (answers("Rscript", "--version") ? undefined : "R (r-base-core) is not installed"),
  run: async (work) => {
    await writeOwnTables(work);
    const words = ["--encoding=UTF-8", "-e", programsOf("r").join("\n")];
    const said = execFileSync("Rscript", words, { encoding: "utf8", cwd: work });
    mustEqual(
      "attacks by year",
      said
        .trim()
        .split("\n")
        .map((line) => line.trim()),
      attacksByYear(),
    );
    return ["attacks by year as in the library"];
  },
};
