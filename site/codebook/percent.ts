/** A share in per cent, never rounded to all or nothing. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0%";
  const share = (100 * part) / whole;
  if (share === 100) return "100%";
  return `${share > 99 ? ">99" : share < 1 ? "<1" : String(Math.round(share))}%`;
}
