export { independentOf } from "./independentOf.js";
export { originOf } from "./originOf.js";
export { type Matter, tellingsOf } from "./tellingsOf.js";
export { voicesOf } from "./voicesOf.js";
