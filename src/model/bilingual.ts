/** One text in the two languages of the library. */
export interface Bilingual {
  /** English. */
  readonly en: string;
  /** Arabic. */
  readonly ar: string;
}
