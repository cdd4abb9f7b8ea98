import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Act } from "iraq-conflict-data";
import { usePage } from "../shell/pageContext.js";
import type { Language } from "../shell/languages.js";
import type { Atlas } from "./atlas.js";
import type { Position } from "./layOut.js";
import { writeState, type ExplorerState } from "./explorerState.js";
import { word } from "./words.js";

/** What every part of the explorer reads. */
export interface Explored {
  readonly atlas: Atlas;
  readonly state: ExplorerState;
  /** The acts that are chosen. */
  readonly shown: readonly Act[];
  /** Where the actors of the network stand. */
  readonly positions: ReadonlyMap<string, Position>;
  /** Whether a reader can ask: not before the records are there. */
  readonly isReady: boolean;
  /** Asks for something else. `step` says whether the browser's back button returns to the question before. */
  readonly ask: (change: Partial<ExplorerState>, step?: "new" | "same") => void;
}

export const ExplorerContext = createContext<Explored | undefined>(undefined);

/** What a part of the explorer reads, with the words in the language of the page. */
export interface UsedExplorer extends Explored {
  readonly language: Language;
  readonly say: (name: Parameters<typeof word>[0]) => string;
  /** The address of the explorer after a change. */
  readonly wayTo: (change: Partial<ExplorerState>) => string;
  readonly label: (list: string, id: string) => string;
  readonly actorName: (id: string) => string;
  readonly placeName: (id: string) => string;
}

/** What a part of the explorer needs. */
export function useExplorer(): UsedExplorer {
  const explored = useContext(ExplorerContext);
  const { language } = usePage();
  if (!explored) throw new RangeError("A part of the explorer stands outside of it.");
  const { atlas, state } = explored;
  return {
    ...explored,
    language,
    say: (name) => word(name, language),
    wayTo: (change) => writeState({ ...state, ...change }) || "?",
    label: (list, id) => atlas.label(list, id, language),
    actorName: (id) => atlas.actorById.get(id)?.names[language] ?? id,
    placeName: (id) => atlas.placeById.get(id)?.names[language] ?? id,
  };
}
