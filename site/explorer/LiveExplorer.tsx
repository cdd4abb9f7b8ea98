import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Atlas } from "./atlas.js";
import { Explorer } from "./Explorer.js";
import { readState, START, writeState, type ExplorerState } from "./explorerState.js";
import type { Position } from "./layOut.js";
import { useSearched } from "./useSearched.js";

/** The name of the measure that says how long a change took to be drawn, for checks and for the curious. */
export const REDRAWN = "explorer:redrawn";
const ASKED = "explorer:asked";

/** The explorer in a browser: what is asked stands in the address. */
export function LiveExplorer({
  atlas,
  positions,
}: {
  readonly atlas: Atlas;
  readonly positions: ReadonlyMap<string, Position>;
}): VNode {
  // The first drawing is that of the page as it came; then the address is read.
  const [state, setState] = useState(START);
  const [isReady, setReady] = useState(false);
  const latest = useRef(state);
  latest.current = state;
  const search = useSearched(state.q);
  const isSearching = search.searching !== undefined;

  const ask = (change: Partial<ExplorerState>, step: "new" | "same" = "new") => {
    const modality = change.show === undefined ? {} : { modality: "" };
    const asked = { ...latest.current, ...modality, ...change };
    const address = writeState(asked);
    if (address === writeState(latest.current)) return;
    performance.mark(ASKED);
    history[step === "new" ? "pushState" : "replaceState"](null, "", address || location.pathname);
    setState(asked);
  };

  useEffect(() => {
    const read = () => {
      setState(readState(location.search));
    };
    const follow = (event: MouseEvent) => {
      const href = hrefOf(event);
      if (href === undefined) return;
      event.preventDefault();
      ask(readState(href));
    };
    read();
    setReady(true);
    addEventListener("popstate", read);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("popstate", read);
      document.removeEventListener("click", follow);
    };
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const other = document.querySelector<HTMLAnchorElement>("a.language");
    if (other) other.search = writeState(state);
  }, [isReady, state]);
  useLayoutEffect(() => {
    measureRedraw(isSearching);
  }, [state, isSearching]);

  return (
    <Explorer
      atlas={atlas}
      positions={positions}
      state={state}
      isReady={isReady}
      ask={ask}
      search={search}
    />
  );
}

/** The question of a link that was clicked without other keys. */
function hrefOf({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) {
    return undefined;
  }
  const href = target.closest('#explorer a[href^="?"]')?.getAttribute("href");
  return href ?? undefined;
}

/** Notes how long it took from asking until the next picture was painted. */
function measureRedraw(isSearching: boolean): void {
  if (isSearching || performance.getEntriesByName(ASKED).length === 0) return;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      if (performance.getEntriesByName(ASKED).length === 0) return;
      performance.measure(REDRAWN, ASKED);
      performance.clearMarks(ASKED);
    };
    channel.port2.postMessage(null);
  });
}
