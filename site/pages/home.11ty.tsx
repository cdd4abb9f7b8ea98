import type { VNode } from "preact";
import { HomePage } from "../home/HomePage.js";
import { LANGUAGES, type Language } from "../shell/languages.js";
import { outputOf } from "../shell/outputOf.js";

interface Data {
  readonly shown: Language;
}

export const data = {
  languages: LANGUAGES,
  pagination: { data: "languages", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown }: Data): string => outputOf({ language: shown, path: "" }),
};

export function render({ shown }: Data): VNode {
  return <HomePage language={shown} />;
}
