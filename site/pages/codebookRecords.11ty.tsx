import type { VNode } from "preact";
import { addressOf } from "../codebook/addresses.js";
import { RECORD_TYPES, RecordTypePage, type RecordType } from "../codebook/RecordTypePage.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

interface Data {
  readonly shown: Translated<RecordType>;
}

export const data = {
  shownTypes: inEachLanguage<RecordType>(RECORD_TYPES),
  pagination: { data: "shownTypes", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.records(item.collection) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <RecordTypePage recordType={item} language={language} />;
}
