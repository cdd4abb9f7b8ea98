export { toNdjson } from "./toNdjson.js";
