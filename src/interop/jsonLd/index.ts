export type { JsonLdContext, JsonLdDocument, JsonLdName, JsonLdNode } from "./jsonLd.js";
export { jsonLdModel } from "./jsonLdModel.js";
export { toJsonLd } from "./toJsonLd.js";
export { toSkos } from "./toSkos.js";
