import type { TermList } from "iraq-conflict-data";
import type { VNode } from "preact";
import { addressOf } from "../codebook/addresses.js";
import { ListPage } from "../codebook/ListPage.js";
import { LISTS } from "../codebook/lists.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

interface Data {
  readonly shown: Translated<TermList>;
}

export const data = {
  shownLists: inEachLanguage(LISTS),
  pagination: { data: "shownLists", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.list(item) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <ListPage list={item} language={language} />;
}
