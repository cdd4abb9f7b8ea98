/** How a search is made ready. */
export interface CreateOptions {
  /** What `prebuildSearch` made of the same records; it is then read instead of made anew. */
  readonly prebuilt?: string | undefined;
}
