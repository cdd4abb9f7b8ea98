import type { Language } from "../shell/languages.js";
import { attackCountsBefore, attackCountsSince } from "./attackCounts.js";
import { casualtiesGrew } from "./casualtiesGrew.js";
import type { Picture } from "./picture.js";
import { levelsOf } from "./troopLevels.js";

/**
 * The pictures of a measure, for the page of its figures. Most measures have none: their numbers are about different
 * things, and one axis would join them.
 */
export function picturesOfSeries(measure: string, language: Language): Picture[] {
  switch (measure) {
    case "us-troops-in-iraq":
    case "us-troops-in-syria":
      return [levelsOf(measure, language)];
    case "attack-count":
      return [attackCountsBefore(language), attackCountsSince(language)];
    case "persons-killed":
    case "persons-hurt":
      return casualtiesGrew(language, [measure]);
    default:
      return [];
  }
}
