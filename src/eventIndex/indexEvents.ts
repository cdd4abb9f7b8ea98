import { requireCertainty } from "../input/requireTerms.js";
import { requireOptions } from "../input/requireOptions.js";
import { requireRecords } from "../input/requireRecords.js";
import { dateShape, having } from "../input/shape.js";
import type { Act } from "../model/act.js";
import type { NoInfer } from "../model/noInfer.js";
import type { RecordIds } from "../model/recordIds.js";
import { type EventCriteria, eventTable } from "../select/selectEvents.js";
import { type Asked, optionsOf, testsOf } from "../select/testsOf.js";
import { dateColumns } from "./dateColumns.js";
import { PositionSet } from "./positionSet.js";
import { postingsOf, wantedPostings } from "./postings.js";
import { refuseSlips, isPaired, occurrencesIn } from "./terms.js";
import { search } from "./search.js";
import { timeOrder, type Window, windowReader } from "./timeOrder.js";

/** Events or prospects made ready to be selected from many times. */
export interface EventIndex<Ids extends RecordIds = RecordIds, Item extends Act<Ids> = Act<Ids>> {
  /**
   * Selects events as `selectEvents` does.
   *
   * @param criteria - What to ask; `{}` selects every event.
   * @returns A new array in the order in which the events were given, empty when nothing matches.
   * @throws {RangeError} When a criterion or `certainty` is unknown, or `during` is unreadable or ends before it starts.
   */
  readonly select: (criteria: EventCriteria<NoInfer<Ids>, Item["modality"]>) => Item[];
}

/**
 * Makes a large set of events ready to be selected from: the same criteria, the same events in the
 * same order and the same refusals as `selectEvents`, far faster.
 *
 * @typeParam Ids - The ids that the events point to; a mistyped id is a compile error.
 * @typeParam Item - Events, prospects, or both.
 * @param events - Events or prospects in any order, which the answers keep. Their derived `date` bounds and `place.path`
 *   are read now: events that change or are added later are not noticed.
 * @returns An index; all that it gives out are the events themselves, not copies.
 * @remarks
 * Built in O(n), in less time than parsing the same events from JSON. A question takes about
 * O(log n + k) for k events that the rarest criterion finds in the window, or a thirty-second of the
 * window's events where every value asked for is common; `text` is then looked for in what the
 * other criteria have left. Besides the events, an index holds about 100 bytes per event, a
 * sixteenth of what the events themselves take (`docs/benchmarks.md` has the measurements).
 *
 * Events are kept by the length of their dates and the day they start on, and by each value in
 * inverted lists: rising numbers, or bits where a value is common.
 * @example
 * ```ts
 * const index = indexEvents(events);
 * const fire = index.select({ kind: "attack", during: "2020-09/2020-11" });
 * fire.every(({ group }) => group === "attack"); // => true
 * index.select({ during: "1990", certainty: "certain" }); // => []
 * ```
 */
export function indexEvents<Ids extends RecordIds, Item extends Act<Ids>>(
  events: readonly (Item & Act<Ids>)[],
): EventIndex<Ids, Item> {
  const caller = "indexEvents";
  requireRecords(caller, "events", events, having({ date: dateShape }));
  const records: readonly Item[] = [...events];
  const dates = dateColumns(records);
  const order = timeOrder(dates);
  const { positions } = order;
  const occurrences = occurrencesIn<Act>(caller, eventTable, records);
  const { terms } = occurrences;
  const postings = postingsOf(occurrences, positions);
  const readWindow = windowReader(dates, order);
  const everything = [{ from: 0, to: records.length, sure: false }];
  const always: Window = {
    first: 0,
    after: dates.ranks.days.length,
    stretches: [{ from: 0, to: records.length, sure: true }],
  };
  const hits = new PositionSet(records.length);
  const bySlot = (column: Uint32Array): Uint32Array =>
    positions.map((position) => column[position] ?? 0);
  const bounds = {
    possible: { starts: bySlot(dates.earliest), ends: bySlot(dates.latest) },
    certain: { starts: bySlot(dates.startLatest), ends: bySlot(dates.endEarliest) },
  };
  const options = optionsOf(eventTable);

  const select = (criteria: EventCriteria<NoInfer<Ids>, Item["modality"]>): Item[] => {
    const asked: Asked = requireOptions("select", criteria as Asked, options);
    const { during, certainty = "possible" } = criteria;
    requireCertainty("select", certainty);
    const window = during === undefined ? undefined : readWindow("select", during);
    const wanted = wantedPostings("select", eventTable, terms, postings, asked);
    const beyond = testsOf<Act>("select", eventTable, beyondPostings(asked));

    const { starts, ends } = bounds[certainty];
    const { first, after, stretches } = window ?? always;
    search({ starts, ends, first, after, stretches, everything, wanted }, positions, hits);
    const selected = beyond.reduce((left, test) => left.filter(test), hits.drain(records));
    if (selected.length === 0) refuseSlips("select", eventTable, terms, asked);
    return selected;
  };
  return { select };
}

/** What postings cannot tell: words, and whether several criteria are met by one and the same part. */
function beyondPostings(asked: Asked): Asked {
  const together = eventTable.parts.flatMap(({ criteria }) => {
    const names = Object.keys(criteria).filter((name) => asked[name] !== undefined);
    return names.length > 1 && !isPaired(criteria) ? names : [];
  });
  return Object.fromEntries(["text", ...together].map((name) => [name, asked[name]]));
}
