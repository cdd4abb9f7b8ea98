import type { Act } from "iraq-conflict-data";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Atlas } from "./atlas.js";
import type { ExplorerState } from "./explorerState.js";
import { FILTERS, isNarrowed, PICTURES, START } from "./explorerState.js";
import { ExplorerContext, useExplorer, type Explored } from "./explorerContext.js";
import { AlsoFound } from "./AlsoFound.js";
import { FiguresView } from "./FiguresView.js";
import { Filters } from "./Filters.js";
import { MapView } from "./MapView.js";
import { NetworkView } from "./NetworkView.js";
import { ResultList } from "./ResultList.js";
import { selectShown, type Found } from "./selectShown.js";
import type { SearchState } from "./useSearched.js";
import { Timeline } from "./Timeline.js";

/** What the explorer is given from outside. */
export interface ExplorerProps extends Omit<Explored, "shown"> {
  /** How far the search for the words of the state is. */
  readonly search: SearchState;
}

/** The whole explorer: what is asked, a picture of it, and the list. */
export function Explorer({ search, ...given }: ExplorerProps): VNode {
  const { atlas, state } = given;
  const { searched } = search;
  const found = state.q === "" ? undefined : searched?.acts;
  const { shown, problem } = useMemo(
    () => selected(atlas, state, found),
    [atlas, asKey(state), found],
  );
  return (
    <ExplorerContext.Provider value={{ ...given, shown }}>
      <Filters />
      <Summary search={search} />
      {problem && (
        <p class="wrong" role="alert" lang="en" dir="ltr">
          {problem}
        </p>
      )}
      {searched && <AlsoFound searched={searched} />}
      <Tabs />
      <section class="picture" aria-labelledby="picture">
        <Picture />
      </section>
      {state.view !== "figures" && <ResultList />}
    </ExplorerContext.Provider>
  );
}

/** What is chosen, or what the package says when an address asks for what cannot be: a mistyped id, no date. */
function selected(atlas: Atlas, state: ExplorerState, found?: Found) {
  try {
    return { shown: selectShown(atlas, state, found) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { shown: NOTHING, problem: error.message };
  }
}

const NOTHING: readonly Act[] = [];

/** What of a state chooses acts: while it stays, what is shown stays. */
function asKey(state: ExplorerState): string {
  return [state.show, ...FILTERS.map((name) => state[name])].join("\n");
}

function Summary({ search: { searching, hasFailed } }: { readonly search: SearchState }) {
  const { atlas, shown, state, say, wayTo } = useExplorer();
  const cleared = Object.fromEntries(FILTERS.map((name) => [name, START[name]]));
  return (
    <p class="summary">
      <output>
        {searching === undefined && state.view !== "figures" && (
          <>
            <strong>{shown.length}</strong> {say("of")} {atlas.shelves[state.show].acts.length}
          </>
        )}
        {searching !== undefined && (
          <label>
            {say("searching")} <progress value={searching} />
          </label>
        )}
        {hasFailed && <span class="wrong">{say("searchFailed")}</span>}
      </output>{" "}
      {isNarrowed(state) && <a href={wayTo(cleared)}>{say("clear")}</a>}
    </p>
  );
}

function Tabs() {
  const { state, say, wayTo } = useExplorer();
  return (
    <nav class="views" aria-label={say("views")}>
      {PICTURES.map((view) => (
        <a
          key={view}
          href={wayTo({ view })}
          aria-current={state.view === view ? "true" : undefined}
        >
          {say(view)}
        </a>
      ))}
    </nav>
  );
}

function Picture() {
  const { state, say } = useExplorer();
  return (
    <>
      <h2 id="picture">{say(state.view)}</h2>
      {state.view === "timeline" && <Timeline />}
      {state.view === "map" && <MapView />}
      {state.view === "network" && <NetworkView />}
      {state.view === "figures" && <FiguresView />}
    </>
  );
}
