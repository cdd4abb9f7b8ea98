import { sources, type Source } from "iraq-conflict-data";
import type { VNode } from "preact";
import { SourcePage } from "../records/SourcePage.js";
import { addressOf } from "../records/addresses.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly shown: Translated<Source> };

export const data = {
  shownRecords: inEachLanguage<Source>(sources),
  pagination: { data: "shownRecords", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.source(item.id) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <SourcePage source={item} language={language} />;
}
