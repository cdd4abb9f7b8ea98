import { events } from "iraq-conflict-data";
import { groups } from "d3-array";
import { termLabel } from "../records/dataset.js";
import type { Language } from "../shell/languages.js";
import { byMonth } from "./byMonth.js";
import type { Picture } from "./picture.js";
import { word } from "./words.js";

/** Events by month and group, the largest group first. */
export function eventsByMonth(language: Language): Picture {
  return byMonth(
    {
      name: "events-by-month",
      title: word("eventsByMonth", language),
      description: word("eventsByMonthRead", language),
    },
    groups(events, ({ group }) => group)
      .sort(([, ones], [, others]) => others.length - ones.length)
      .map(([group, list]) => ({
        name: termLabel("event-groups", group, language),
        dates: list.map(({ date }) => date),
      })),
    language,
  );
}
