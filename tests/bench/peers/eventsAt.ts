import type { ConflictEvent } from "../../../src/model/event.js";

/** What a peer found, as events: that is what was asked for. */
export function eventsAt(
  events: readonly ConflictEvent[],
  positions: ArrayLike<number>,
): ConflictEvent[] {
  const found = new Array<ConflictEvent>(positions.length);
  for (let at = 0; at < found.length; at++) {
    found[at] = events[positions[at] ?? 0] as ConflictEvent;
  }
  return found;
}
