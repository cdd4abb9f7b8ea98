/** Why a file cannot be taken as it is. */
export interface Complaint {
  /** What is wrong. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
  /** The line, counted from 1; none when it is the file as a whole. */
  readonly line?: number;
}
