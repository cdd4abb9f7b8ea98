/** A week from Monday to Sunday. */
export interface IsoWeek {
  /** Year and week, such as `2020-W47`. The year is that of the week's Thursday. */
  readonly key: string;
  /** Its Monday, `YYYY-MM-DD`. */
  readonly first: string;
  /** Its Sunday, `YYYY-MM-DD`. */
  readonly last: string;
}

const DAY = 86_400_000;

/**
 * The week that a day lies in.
 *
 * @param day - A calendar day, `YYYY-MM-DD`.
 * @remarks ISO 8601-1:2019. O(1).
 */
export function isoWeek(day: string): IsoWeek {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
  const year = write(monday + 3 * DAY).slice(0, -6);
  const week = Math.floor((monday + 3 * DAY - Date.parse(`${year}-01-01`)) / (7 * DAY)) + 1;
  return {
    key: `${year}-W${String(week).padStart(2, "0")}`,
    first: write(monday),
    last: write(monday + 6 * DAY),
  };
}

function write(time: number): string {
  return new Date(time).toISOString().slice(0, -14);
}
