export { byId } from "./byId.js";
export { labelOf, type LabelOptions } from "./labelOf.js";
export { hasId } from "./hasId.js";
