import type { VNode } from "preact";
import { addressOfDocument, documents, type SiteDocument } from "../guides/documents.js";
import { GuidePage } from "../guides/GuidePage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly document: SiteDocument };

export const data = {
  documents,
  pagination: { data: "documents", size: 1, alias: "document", addAllPagesToCollections: false },
  permalink: ({ document }: Data): string =>
    outputOf({ language: document.language, path: addressOfDocument(document) }),
};

export function render({ document }: Data): VNode {
  return <GuidePage document={document} />;
}
