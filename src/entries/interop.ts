export * from "../interop/index.js";
