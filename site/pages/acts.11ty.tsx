import type { VNode } from "preact";
import { ActPage } from "../records/ActPage.js";
import { addressOf } from "../records/addresses.js";
import { acts } from "../records/dataset.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";
import type { Act } from "iraq-conflict-data";

type Data = { readonly shown: Translated<Act> };

export const data = {
  shownRecords: inEachLanguage(acts),
  pagination: { data: "shownRecords", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.act(item) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <ActPage act={item} language={language} />;
}
