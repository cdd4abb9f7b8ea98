/** The earlier of two days; infinity counts, see `DISTANT_PAST`. */
export function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}
