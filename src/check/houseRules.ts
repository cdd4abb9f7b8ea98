import { countriesInRegions } from "./houseRules/countriesInRegions.js";
import { datesExplained } from "./houseRules/datesExplained.js";
import { excerptsLocated } from "./houseRules/excerptsLocated.js";
import { idsTellDates } from "./houseRules/idsTellDates.js";
import { idsTellPlaces } from "./houseRules/idsTellPlaces.js";
import { reportersApart } from "./houseRules/reportersApart.js";
import { speakersSpoke } from "./houseRules/speakersSpoke.js";
import { datesPrinted } from "./houseRules/datesPrinted.js";
import { linksBoundDates } from "./houseRules/linksBoundDates.js";
import { linksToldTogether } from "./houseRules/linksToldTogether.js";
import { wordsPrinted } from "./houseRules/wordsPrinted.js";
import { outletsAssess } from "./houseRules/outletsAssess.js";
import { numbersPrinted } from "./houseRules/numbersPrinted.js";
import type { Rule } from "./rule.js";

/**
 * Rules of our own records alone: they rest on how we name, date and code them. Others may do so
 * otherwise, so `parseDataset` does not ask for them.
 */
export const houseRules: readonly Rule[] = [
  idsTellDates,
  idsTellPlaces,
  countriesInRegions,
  excerptsLocated,
  datesExplained,
  datesPrinted,
  numbersPrinted,
  wordsPrinted,
  linksBoundDates,
  linksToldTogether,
  reportersApart,
  speakersSpoke,
  outletsAssess,
];
