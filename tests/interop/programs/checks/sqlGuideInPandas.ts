import { execFileSync } from "node:child_process";
import { answers, type ForeignCheck } from "../foreignCheck.js";
import { mustEqual, writeOwnTables } from "../ownTables.js";
import { attacksByYear, programsOf } from "../sqlGuide.js";

const python = ["/usr/bin/python3", "python3"].find((one) => answers(one, "-c", "import pandas"));

export const check: ForeignCheck = {
  name: "pandas: the program of the guide to SQL",
  lacking: () => (python === undefined ? "pandas (python3-pandas) is not installed" : undefined),
  run: async (work) => {
    await writeOwnTables(work);
    const program = programsOf("python").join("\n");
    const said = execFileSync(python ?? "", ["-c", program], { encoding: "utf8", cwd: work });
    mustEqual("attacks by year", said.trim().split("\n"), attacksByYear());
    return ["attacks by year as in the library"];
  },
};
