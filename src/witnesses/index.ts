export { independentOf } from "./independentOf.js";
export { originOf } from "./originOf.js";
export { type Telling, tellingsOf } from "./tellingsOf.js";
export { voicesOf } from "./voicesOf.js";
