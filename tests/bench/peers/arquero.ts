import { table } from "arquero";
import { eventsAt } from "./eventsAt.js";
import type { Peer } from "./peer.js";
import { dayNumber, partOf } from "./row.js";

/** What is used of its tables, which come without types. */
interface Columns {
  params(values: object): Columns;
  filter(expression: string): Columns;
  indices(): Uint32Array;
}

/** Arquero: columns, and one compiled expression per question. */
export const arquero: Peer = {
  name: "arquero",
  prepare: (events, rows) => {
    const columns = table({
      earliest: Int32Array.from(rows, ({ earliest }) => earliest),
      latest: Int32Array.from(rows, ({ latest }) => latest),
      kind: rows.map(({ kind }) => kind),
      actors: rows.map(({ actors }) => actors),
      parts: rows.map(({ parts }) => parts),
      places: rows.map(({ places }) => places),
      statuses: rows.map(({ statuses }) => statuses),
    }) as unknown as Columns;
    return ({ first, last, actor, role, place, kind, status }) => {
      const conditions = [
        first !== undefined && "d.latest >= $.first",
        last !== undefined && "d.earliest <= $.last",
        kind !== undefined && "d.kind === $.kind",
        actor !== undefined && role === undefined && "op.includes(d.actors, $.actor)",
        actor !== undefined && role !== undefined && "op.includes(d.parts, $.part)",
        place !== undefined && "op.includes(d.places, $.place)",
        status !== undefined && "op.includes(d.statuses, $.status)",
      ].filter((condition) => condition !== false);
      const found = columns
        .params({
          first: dayNumber(first ?? ""),
          last: dayNumber(last ?? ""),
          part: partOf(actor ?? "", role ?? ""),
          kind,
          actor,
          place,
          status,
        })
        .filter(`(d, $) => ${conditions.join(" && ")}`)
        .indices();
      return eventsAt(events, found);
    };
  },
};
