import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, statSync } from "node:fs";
import { stringify } from "yaml";
import { shown } from "../errors/shown.js";
import { digestOf } from "../evidence/digestOf.js";
import { quit } from "./quit.js";

const usage = "Run: npm run digest -- FILE";
const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) quit("Name one file: the text.", usage);
if (!existsSync(file) || !statSync(file).isFile()) quit(`${shown(file)} is not a file.`, usage);
const bytes = readFileSync(file);
if (!isUtf8(bytes)) quit(`${shown(file)} is not UTF-8. Save it as UTF-8.`, usage);
const digest = digestOf(bytes);
if (digest.paragraphs.length === 0) quit(`${shown(file)} has no paragraph.`, usage);
console.log(stringify({ digest }));
