export { toBibLatex } from "./toBibLatex.js";
export { toCslJson } from "./toCslJson.js";
