import type { VNode } from "preact";
import { addressOf } from "../api/addresses.js";
import type { ApiEntry } from "../api/apiExports.js";
import { EntryPage } from "../api/EntryPage.js";
import { apiEntries } from "../api/reference.js";
import { outputOf } from "../shell/outputOf.js";

interface Data {
  readonly entry: ApiEntry;
}

export const data = {
  entries: apiEntries,
  pagination: { data: "entries", size: 1, alias: "entry", addAllPagesToCollections: false },
  permalink: ({ entry }: Data): string =>
    outputOf({ language: "en", path: addressOf.entry(entry.path) }),
};

export function render({ entry }: Data): VNode {
  return <EntryPage entry={entry} />;
}
