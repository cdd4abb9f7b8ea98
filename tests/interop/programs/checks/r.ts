import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "../../../../src/interop/tables/tables.js";
import { answers, type ForeignCheck, outputOf } from "../foreignCheck.js";
import { expected, mustEqual, writeOwnTables } from "../ownTables.js";

const counted = Object.keys(expected.counts);
const program = `
folder <- commandArgs(trailingOnly = TRUE)[1]
names <- commandArgs(trailingOnly = TRUE)[-1]
read <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), encoding = "UTF-8", na.strings = "", check.names = FALSE)
frames <- setNames(lapply(names, read), names)
events <- frames$events
figures <- frames$figures
plain <- all(sapply(frames, function(frame) identical(make.names(names(frame)), names(frame))))
joined <- merge(frames$event_participants, events, by.x = "event_id", by.y = "id")
drones <- sum(sapply(strsplit(ifelse(is.na(events$weapons), "", events$weapons), "|", fixed = TRUE), function(all) "drone" %in% all))
days <- as.Date(events$date_earliest)
cat(sapply(frames, nrow), sum(events$witnesses), format(sum(figures$value_best, na.rm = TRUE), scientific = FALSE, digits = 15), drones, sum(format(days, "%Y") == "2020", na.rm = TRUE), nrow(joined), plain, sep = "\\n")
`;

export const check: ForeignCheck = {
  name: "R reads CSV, and needs no backtick for any column",
  lacking: () => (answers("Rscript", "--version") ? undefined : "R (r-base-core) is not installed"),
  run: async (work) => {
    await writeOwnTables(work);
    const file = join(work, "read.R");
    writeFileSync(file, program);
    const others = tables.map(({ name }) => name).filter((name) => !counted.includes(name));
    const said = outputOf("Rscript", ["--encoding=UTF-8", file, work, ...counted, ...others]);
    const lines = said.trim().split("\n");
    mustEqual("counts", lines.slice(0, counted.length).map(Number), Object.values(expected.counts));
    mustEqual("sums", lines.slice(tables.length), [
      String(expected.witnesses),
      String(expected.bestSum),
      String(expected.drones),
      String(expected.in2020),
      String(expected.counts["event_participants"]),
      "TRUE",
    ]);
    return [
      `${tables.length} tables, counts and sums as in the library; every name is a name of R`,
    ];
  },
};
