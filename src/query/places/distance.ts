/** How far two places are apart, and how surely. */
export interface Distance {
  /** Kilometres between the two points, to one decimal. */
  readonly km: number;
  /** By how many kilometres the true distance may be more or less. */
  readonly plusOrMinus: number;
}
