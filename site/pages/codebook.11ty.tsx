import type { VNode } from "preact";
import { addressOf } from "../codebook/addresses.js";
import { CodebookIndex } from "../codebook/CodebookIndex.js";
import { ContradictionsPage } from "../codebook/ContradictionsPage.js";
import { CoveragePage } from "../codebook/CoveragePage.js";
import { CrosswalksPage } from "../codebook/CrosswalksPage.js";
import { ReliabilityPage } from "../codebook/ReliabilityPage.js";
import { RulesPage } from "../codebook/RulesPage.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import type { Language } from "../shell/languages.js";
import { outputOf } from "../shell/outputOf.js";

interface Chapter {
  readonly path: string;
  readonly View: (props: { readonly language: Language }) => VNode;
}

interface Data {
  readonly shown: Translated<Chapter>;
}

const CHAPTERS: readonly Chapter[] = [
  { path: "codebook/", View: CodebookIndex },
  { path: addressOf.rules, View: RulesPage },
  { path: addressOf.reliability, View: ReliabilityPage },
  { path: addressOf.crosswalks, View: CrosswalksPage },
  { path: addressOf.coverage, View: CoveragePage },
  { path: addressOf.contradictions, View: ContradictionsPage },
];

export const data = {
  shownChapters: inEachLanguage(CHAPTERS),
  pagination: { data: "shownChapters", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: item.path }),
};

export function render({ shown: { item, language } }: Data): VNode {
  const { View } = item;
  return <View language={language} />;
}
