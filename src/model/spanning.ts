/** Anything with valid time: it held for some days. */
export interface Spanning {
  /** EDTF interval. A blank end is unknown. `..` is open: it still holds. */
  readonly valid: string;
  /**
   * First and last day on which evidence says that it held. Between them it certainly held; elsewhere in
   * `valid` it possibly held. Derived; `null` when no day is certain.
   */
  readonly attested?: Attested | null;
}

/** The days between which something certainly held. */
export interface Attested {
  /** First day, `YYYY-MM-DD`. */
  readonly first: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly last: string;
}
