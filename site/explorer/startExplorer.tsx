import { hydrate } from "preact";
import type { Language } from "../shell/languages.js";
import { PageContext } from "../shell/pageContext.js";
import { atlasOf } from "./atlas.js";
import { EXPLORER_IDS } from "./explorerIds.js";
import type { Position } from "./layOut.js";
import { LiveExplorer } from "./LiveExplorer.js";
import { loadRecords } from "./loadRecords.js";
import { multiplied } from "./multiplied.js";
import { word } from "./words.js";

/** Brings the page of the explorer to life as soon as the records are there. */
export async function startExplorer(): Promise<void> {
  const { root, loading, positions } = elements();
  const language = document.documentElement.lang as Language;
  const bar = loading.querySelector("progress");
  loading.hidden = false;
  try {
    const records = await loadRecords((share) => {
      if (bar) bar.value = share;
    });
    const times = Number(new URLSearchParams(location.search).get("times")) || 1;
    const atlas = atlasOf(times > 1 ? multiplied(records, times) : records);
    hydrate(
      <PageContext.Provider value={{ language, path: "explorer/" }}>
        <LiveExplorer atlas={atlas} positions={positions} />
      </PageContext.Provider>,
      root,
    );
    loading.hidden = true;
  } catch (error) {
    loading.textContent = word("failed", language);
    throw error;
  }
}

function elements() {
  const [root, loading, data] = [
    EXPLORER_IDS.root,
    EXPLORER_IDS.loading,
    EXPLORER_IDS.positions,
  ].map((id) => document.getElementById(id));
  if (!root || !loading || !data) throw new RangeError("This is not the page of the explorer.");
  const positions = new Map(JSON.parse(data.textContent) as readonly [string, Position][]);
  return { root, loading, positions };
}
