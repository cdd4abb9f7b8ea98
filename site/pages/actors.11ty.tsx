import { actors, type Actor } from "iraq-conflict-data";
import type { VNode } from "preact";
import { ActorPage } from "../records/ActorPage.js";
import { addressOf } from "../records/addresses.js";
import { inEachLanguage, type Translated } from "../shell/inEachLanguage.js";
import { outputOf } from "../shell/outputOf.js";

type Data = { readonly shown: Translated<Actor> };

export const data = {
  shownRecords: inEachLanguage<Actor>(actors),
  pagination: { data: "shownRecords", size: 1, alias: "shown", addAllPagesToCollections: false },
  permalink: ({ shown: { item, language } }: Data): string =>
    outputOf({ language, path: addressOf.actor(item.id) }),
};

export function render({ shown: { item, language } }: Data): VNode {
  return <ActorPage actor={item} language={language} />;
}
