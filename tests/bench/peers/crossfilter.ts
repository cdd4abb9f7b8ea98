import crossfilter2, { type Dimension, type NaturallyOrderedValue } from "crossfilter2";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Peer } from "./peer.js";
import { dayNumber, partOf, type Row } from "./row.js";

/** Crossfilter: one sorted dimension per criterion; each question sets its filters and lifts them. */
export const crossfilter: Peer = {
  name: "crossfilter2",
  prepare: (events, rows) => {
    const all = crossfilter2(rows as Row[]);
    const earliest = all.dimension((row) => row.earliest);
    const latest = all.dimension((row) => row.latest);
    const kinds = all.dimension((row) => row.kind);
    const lists = {
      actor: all.dimension((row) => row.actors as string[], true),
      part: all.dimension((row) => row.parts as string[], true),
      place: all.dimension((row) => row.places as string[], true),
      status: all.dimension((row) => row.statuses as string[], true),
    };
    return ({ first, last, actor, role, place, kind, status }) => {
      const set: Dimension<Row, NaturallyOrderedValue>[] = [];
      const exactly = (dimension: Dimension<Row, string>, value: string | undefined): void => {
        if (value !== undefined) set.push(dimension.filterExact(value));
      };
      if (first !== undefined && last !== undefined) {
        set.push(earliest.filterRange([-1, dayNumber(last) + 1]));
        set.push(latest.filterRange([dayNumber(first), Infinity]));
      }
      exactly(kinds, kind);
      if (actor !== undefined && role !== undefined) exactly(lists.part, partOf(actor, role));
      else exactly(lists.actor, actor);
      exactly(lists.place, place);
      exactly(lists.status, status);
      const found = all.allFiltered().map(({ position }) => events[position] as ConflictEvent);
      for (const dimension of set) dimension.filterAll();
      return found;
    };
  },
};
