import { figures, type Figure } from "iraq-conflict-data";
import { groups } from "d3-array";
import type { Language } from "../shell/languages.js";
import { numbersAsSaid } from "./numbersAsSaid.js";
import type { Picture } from "./picture.js";

const MEASURES: readonly Figure["measure"][] = ["persons-killed", "persons-hurt"];
const LEAST_NUMBERS = 9;

/** The events about which the most numbers of killed or hurt were given, with these numbers in order. */
export function casualtiesGrew(language: Language, measures = MEASURES): Picture[] {
  return measures.flatMap((measure) =>
    groups(
      figures.filter((figure) => figure.measure === measure && figure.event !== undefined),
      ({ event }) => event ?? "",
    )
      .filter(([, said]) => said.length >= LEAST_NUMBERS)
      .map(([event]) => numbersAsSaid(event, measure, figures, language)),
  );
}
