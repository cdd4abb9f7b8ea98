import type { VNode } from "preact";
import { CollectionPage } from "../collections/CollectionPage.js";
import { COLLECTIONS, type Collection } from "../collections/tables.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly shown: Translated<Collection> };

export const data = {
  shownCollections: inEachLanguage<Collection>(COLLECTIONS),
  pagination: {
    data: "shownCollections",
    size: 1,
    alias: "shown",
    addAllPagesToCollections: false,
  },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: `${item}/` }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <CollectionPage collection={item} language={language} />;
}
