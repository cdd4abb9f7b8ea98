/** Events that share a stretch of time, an actor or a place. */
export interface TimelineGroup<Key, Item> {
  /** What they share. */
  readonly key: Key;
  /** The events, in the order of `timeline`. */
  readonly events: readonly Item[];
}
