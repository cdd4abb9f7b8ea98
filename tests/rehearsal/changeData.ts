/**
 * Changes the data of the scratch copy as a second release might: one value is corrected, and one record is merged into
 * another. Prints which, as JSON.
 */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRecordSet } from "../../src/publishing/tree.js";
import type { Figure } from "../../src/model/figure.js";
import type { Changed } from "./reader.js";

const PLACE = "baghdad";
const before = readRecordSet();
if (before === undefined) throw new Error("The data has faults.");
const at = before.places.find(({ id }) => id === PLACE)?.coordinates;
if (at === undefined) throw new Error(`${PLACE} has no point.`);

const corrected = { id: PLACE, field: "coordinates.lat", before: at.lat, after: at.lat - 0.01 };
corrected.after = Math.round(corrected.after * 100) / 100;
const file = `data/places/${PLACE}.yaml`;
writeFileSync(
  file,
  readFileSync(file, "utf8").replace(`lat: ${at.lat}`, `lat: ${corrected.after}`),
);
const merged = mergeOne(before.figures);
const reasons = [
  { record: `places/${PLACE}`, field: corrected.field, reason: "The gazetteer has another point." },
  { record: `figures/${merged.id}`, reason: "Both say the same." },
];
console.log(JSON.stringify({ corrected, merged, reasons } satisfies Changed));

/** Merges the first figure that others can do without: what cites it alone would be a fault. */
function mergeOne(figures: readonly Figure[]): Changed["merged"] {
  for (const { id, measure } of figures) {
    const into = figures.find((other) => other.id !== id && other.measure === measure)?.id;
    if (into === undefined) continue;
    const path = join("data", "figures", `${id}.yaml`);
    const record = readFileSync(path, "utf8");
    const redirects = "data/redirects.yaml";
    const had = existsSync(redirects) ? readFileSync(redirects, "utf8") : undefined;
    rmSync(path);
    appendFileSync(
      redirects,
      `- { collection: figures, id: ${id}, kind: merged, into: [${into}], reason: Both say the same. }\n`,
    );
    if (readRecordSet() !== undefined) return { id, into };
    writeFileSync(path, record);
    if (had === undefined) rmSync(redirects);
    else writeFileSync(redirects, had);
  }
  throw new Error("No figure can be merged.");
}
