export { type CsvOptions, toCsv } from "./toCsv.js";
