/**
 * The ids that records can point to, one member per collection.
 *
 * Our own collections fill it with unions of literal ids, so that a mistyped id
 * is a compile error; for records of your own they are plain strings.
 */
export interface RecordIds {
  /** Ids of sources. */
  readonly source: string;
  /** Ids of actors. */
  readonly actor: string;
  /** Ids of places. */
  readonly place: string;
  /** Ids of events. */
  readonly event: string;
  /** Ids of prospects. */
  readonly prospect: string;
  /** Ids of figures. */
  readonly figure: string;
}
