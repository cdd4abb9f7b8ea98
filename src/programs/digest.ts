import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { digestOf } from "../evidence/digestOf.js";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the text.\nRun: npm run digest -- FILE");
  process.exit(1);
}
console.log(stringify({ digest: digestOf(readFileSync(file)) }));
