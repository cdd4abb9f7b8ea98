export { toParquet } from "./toParquet.js";
