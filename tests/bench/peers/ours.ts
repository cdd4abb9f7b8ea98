import { indexEvents } from "../../../src/eventIndex/indexEvents.js";
import type { Peer } from "./peer.js";

/** The index that is measured. */
export const ourIndex: Peer = {
  name: "indexEvents",
  prepare: (events) => {
    const index = indexEvents(events);
    return ({ criteria }) => index.select(criteria);
  },
};
