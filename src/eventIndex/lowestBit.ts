/** Where the lowest bit stands that is set, from 0 to 31. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
