import { attackCountsBefore, attackCountsSince } from "./attackCounts.js";
import { eventsByMonth } from "./eventsByMonth.js";
import { pagesByMonth } from "./pagesByMonth.js";
import { pagesByOutlet } from "./pagesByOutlet.js";
import type { PictureIn } from "./picture.js";
import { troopLevels } from "./troopLevels.js";

/** The pictures of the whole collections, in the order of the page. */
export const PICTURES: readonly PictureIn[] = [
  eventsByMonth,
  troopLevels,
  attackCountsBefore,
  attackCountsSince,
  pagesByMonth,
  pagesByOutlet,
];
