import type { VNode } from "preact";
import { SeriesPage } from "../records/SeriesPage.js";
import { addressOf } from "../records/addresses.js";
import { figuresByMeasure } from "../records/dataset.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly shown: Translated<string> };

export const data = {
  shownRecords: inEachLanguage([...figuresByMeasure.keys()]),
  pagination: { data: "shownRecords", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.series(item) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <SeriesPage measure={item} language={language} />;
}
