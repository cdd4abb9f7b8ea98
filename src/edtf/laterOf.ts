/** The later of two days; infinity counts, see `DISTANT_FUTURE`. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
