import { DISTANT_FUTURE, DISTANT_PAST } from "../../../src/dates/bounds.js";
import type { Peer } from "./peer.js";

/** What anybody would write first: one loop, one condition per criterion. */
export const handWrittenFilter: Peer = {
  name: "filter by hand",
  prepare:
    (events) =>
    ({ first, last, actor, role, place, kind, status }) =>
      events.filter(
        (event) =>
          (kind === undefined || event.kind === kind) &&
          (first === undefined ||
            last === undefined ||
            ((event.date.earliest ?? DISTANT_PAST) <= last &&
              (event.date.latest ?? DISTANT_FUTURE) >= first)) &&
          (place === undefined || event.place?.path.includes(place) === true) &&
          (actor === undefined ||
            event.participants.some(
              (one) => one.actor === actor && (role === undefined || one.role === role),
            )) &&
          (status === undefined || event.evidence.some((item) => item.status === status)),
      ),
};
