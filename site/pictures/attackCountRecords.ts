import { actors, sources, witnessesOf, type Figure, type RecordIds } from "iraq-conflict-data";
import { actorById, figuresByMeasure, known } from "../records/dataset.js";

/** Who counts: a sort of actor, as a word of the pictures. */
export const COUNTERS = ["unitedStates", "outlets", "research", "otherCounters"] as const;

/** Which part of the region a count covers. Counts of different parts are never joined. */
export const AREAS = ["iraq", "wider", "neighbours", "unsaid"] as const;
export type Area = (typeof AREAS)[number];

/** A count of attacks, by whose count and where. */
export interface Count {
  readonly figure: Figure;
  /** A spokesperson is the body that he speaks for. */
  readonly voice: string;
  readonly counter: (typeof COUNTERS)[number];
  readonly area: Area;
}

/** All counts of attacks. */
export const attackCountRecords: readonly Count[] = known(figuresByMeasure, "attack-count").map(
  (figure) => {
    const voice = voiceOf(figure);
    return { figure, voice, counter: counterOf(voice), area: areaOf(figure) };
  },
);

function voiceOf(figure: Figure): string {
  const said = witnessesOf<RecordIds>(figure, { sources, actors });
  const first = said.find(({ agrees }) => agrees.includes("value")) ?? said[0];
  return first?.voice ?? figure.evidence[0]?.speaker ?? "";
}

function counterOf(voice: string): Count["counter"] {
  const { kind, country } = known(actorById, voice);
  if (kind === "media-outlet") return "outlets";
  if (kind === "research-body") return "research";
  return country === "US" ? "unitedStates" : "otherCounters";
}

function areaOf({ place }: Figure): Area {
  if (place === undefined) return "unsaid";
  if (place.path.includes("iraq")) return "iraq";
  return place.id === "syria" || place.id === "jordan" ? "neighbours" : "wider";
}
