export { isolateRtl } from "./isolateRtl.js";
