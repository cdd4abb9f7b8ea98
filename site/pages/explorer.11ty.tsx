import type { VNode } from "preact";
import { ExplorerPage } from "../explorer/ExplorerPage.js";
import { LANGUAGES, type Language } from "../shell/languages.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly language: Language };

export const data = {
  languages: LANGUAGES,
  pagination: { data: "languages", size: 1, alias: "language", addAllPagesToCollections: false },
  permalink: ({ language }: Data): string => outputOf({ language, path: "explorer/" }),
};

export function render({ language }: Data): VNode {
  return <ExplorerPage language={language} />;
}
