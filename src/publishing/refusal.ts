/** A reason why nothing is released, and what to do. */
export interface Refusal {
  /** What is wrong. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}
