import { places, type Place } from "iraq-conflict-data";
import type { VNode } from "preact";
import { PlacePage } from "../records/PlacePage.js";
import { addressOf } from "../records/addresses.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly shown: Translated<Place> };

export const data = {
  shownRecords: inEachLanguage<Place>(places),
  pagination: { data: "shownRecords", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.place(item.id) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <PlacePage place={item} language={language} />;
}
