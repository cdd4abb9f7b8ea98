import Loki from "lokijs";
import type { ConflictEvent } from "../../../src/model/event.js";
import type { Peer } from "./peer.js";
import { dayNumber, partOf, type Row } from "./row.js";

/** LokiJS with binary indices, the most telling indexed criterion asked first. */
export const loki: Peer = {
  name: "lokijs",
  prepare: (events, rows) => {
    const collection = new Loki("bench").addCollection<Row>("events", {
      indices: ["earliest", "latest", "kind"],
    });
    collection.insert(rows.map((row) => ({ ...row })));
    const middle = rows[rows.length >> 1]?.earliest ?? 0;
    collection.find({ earliest: { $lte: 0 }, latest: { $gte: 0 }, kind: "" });
    return ({ first, last, actor, role, place, kind, status }) => {
      let chain = collection.chain();
      if (kind !== undefined) chain = chain.find({ kind });
      if (first !== undefined && last !== undefined) {
        const until = { earliest: { $lte: dayNumber(last) } };
        const since = { latest: { $gte: dayNumber(first) } };
        chain =
          dayNumber(last) < middle ? chain.find(until).find(since) : chain.find(since).find(until);
      }
      if (actor !== undefined && role !== undefined) {
        chain = chain.find({ parts: { $contains: partOf(actor, role) } });
      } else if (actor !== undefined) chain = chain.find({ actors: { $contains: actor } });
      if (place !== undefined) chain = chain.find({ places: { $contains: place } });
      if (status !== undefined) chain = chain.find({ statuses: { $contains: status } });
      return chain.data().map(({ position }) => events[position] as ConflictEvent);
    };
  },
};
