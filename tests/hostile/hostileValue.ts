/** A value that nobody asked for. */
export interface HostileValue {
  /** What it is called in reports. */
  readonly name: string;
  /** Makes it out of the sound value whose place it takes; a bulky one of a size in characters. */
  readonly of: (sound: unknown, size: number) => unknown;
  /** It is as good as the sound value, only another sort of object: it has to be taken. */
  readonly isSound?: true;
  /** Whoever reads anything of it, even its sort, is thrown at by the engine. */
  readonly isUnreadable?: true;
  /** It is of a megabyte, or of any other size. */
  readonly isBulky?: true;
}
